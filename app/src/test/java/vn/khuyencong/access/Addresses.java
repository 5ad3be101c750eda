package vn.khuyencong.access;

import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address the program answers, as Spring has them. */
final class Addresses {

    private static final String ANY_ID = "019a0000-0000-7000-8000-00000000abcd";

    private Addresses() {}

    /** One method of one address with what answers it. */
    record Address(HttpMethod method, String path, RequestMappingInfo info, HandlerMethod answers) {

        /** The address with an id in every place where one belongs; no file has it. */
        String called() {
            return path.replaceAll("\\{[^}]+}", ANY_ID);
        }

        <B extends AbstractMockHttpServletRequestBuilder<B>> B typed(B request) {
            info.getConsumesCondition().getConsumableMediaTypes().stream()
                    .findFirst()
                    .ifPresent(request::contentType);
            return request;
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static List<Address> of(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> PermissionCheck.isOurs(entry.getValue()))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .flatMap(path -> entry.getKey().getMethodsCondition().getMethods().stream()
                                .map(RequestMethod::asHttpMethod)
                                .map(method -> new Address(method, path, entry.getKey(), entry.getValue()))))
                .sorted(Comparator.comparing(Address::path)
                        .thenComparing(address -> address.method().name()))
                .toList();
    }
}
