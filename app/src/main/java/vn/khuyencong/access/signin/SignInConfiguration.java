package vn.khuyencong.access.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import vn.khuyencong.access.PublicRate;

/** The ways in: by the password and what follows it, slowed, and through a provider where one is set. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    @Bean
    Customizer<HttpSecurity> signInByPassword(Door door, SignInFailure failure) {
        return http -> http.formLogin(form -> form.successHandler(door).failureHandler(failure));
    }

    @Bean
    Customizer<HttpSecurity> slowedSignIn(PublicRate rate) {
        return http -> http.addFilterBefore(new SignInRateFilter(rate), CsrfFilter.class);
    }

    @Bean
    Customizer<HttpSecurity> signInThroughProvider(Provider provider, ProviderReturn back) {
        return http -> {
            if (!provider.isSet()) {
                return;
            }
            http.oauth2Login(login -> login.clientRegistrationRepository(provider)
                    .authorizedClientRepository(new NoClients())
                    .loginPage("/dang-nhap")
                    .loginProcessingUrl(Provider.BACK + "*")
                    .authorizationEndpoint(endpoint -> endpoint.baseUri(Provider.GO))
                    .successHandler(back)
                    .failureHandler(back)
                    .withObjectPostProcessor(new TellsFailure(back)));
        };
    }

    /** A provider that is down is told on the sign-in page, not as a failure of ours. */
    private record TellsFailure(ProviderReturn back)
            implements ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> {
        @Override
        public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
            filter.setAuthenticationFailureHandler(back);
            return filter;
        }
    }
}
