package vn.khuyencong.access;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.khuyencong.access.Addresses.Address;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.support.MatrixDatabase;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.Rows;

/** Every address, as every role and as nobody: the rows of permissions say who is let in, and nothing else does. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({MatrixDatabase.class, Office.class, Rows.class})
class PermissionMatrixTests {

    private static final Path DOCUMENT = Path.of("../docs/permissions.md");

    private static final Map<Role, Function<Office, Actor>> ACTORS = Map.ofEntries(
            entry(Role.ADMINISTRATOR, office -> office.actor("quantri")),
            entry(Role.DEPARTMENT_OFFICER, office -> office.actor("so.chuyenvien")),
            entry(Role.DEPARTMENT_LEADER, office -> office.actor("so.lanhdao")),
            entry(Role.CENTRE, office -> office.actor("trungtam")),
            entry(Role.CENTRE_ACCOUNTANT, office -> office.actor("ketoan")),
            entry(Role.FINANCE, office -> office.actor("taichinh")),
            entry(Role.COMMITTEE_CHAIR, office -> office.actor("ubnd")),
            entry(Role.COMMUNE, office -> office.actor("xa1")),
            entry(Role.JURY, office -> office.actor("giamkhao1")),
            entry(Role.COLLABORATOR, office -> office.actor("ctv1")),
            entry(Role.INSPECTOR, office -> office.actor("thanhtra")),
            entry(Role.ESTABLISHMENT, office -> office.actor("coso1")));

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    Permissions permissions;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    Rows rows;

    @Test
    void everyAddressNamesThePermissionItAsksFor() {
        assertThat(Addresses.of(mapping))
                .hasSizeGreaterThan(100)
                .allSatisfy(address -> assertThat(PermissionCheck.needed(address.answers()))
                        .as(address.toString())
                        .isNotNull());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    void whoHoldsNoPermissionIsRefusedAndLeavesNothing(Role role) {
        var before = rows.office();
        var soft = new SoftAssertions();
        for (var address : Addresses.of(mapping)) {
            if (!may(role, address)) {
                soft.assertThat(refused(role, address, call(role, address)))
                        .as("%s as %s", address, role)
                        .isTrue();
            }
        }
        soft.assertAll();
        assertThat(rows.office()).isEqualTo(before);
    }

    /** What is let in here may still be refused by a finer rule, such as the dated table of steps; never by a fault. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    void whoHoldsItIsLetIn(Role role) {
        var soft = new SoftAssertions();
        for (var address : Addresses.of(mapping)) {
            if (may(role, address)) {
                var answer = call(role, address);
                var finer = answer.getMvcResult().getResolvedException() instanceof NotAllowed;
                soft.assertThat(refused(role, address, answer) && !finer)
                        .as("%s as %s is refused", address, role)
                        .isFalse();
                soft.assertThat(answer.getResponse().getStatus())
                        .as("%s as %s", address, role)
                        .isLessThan(500);
            }
        }
        soft.assertAll();
    }

    /** Written by this test with -Dwrite.docs=true, compared otherwise: the document cannot lie. */
    @Test
    void theDocumentTellsThePermissionsAsTheyAre() throws IOException {
        var text = document();
        if (Boolean.getBoolean("write.docs")) {
            Files.writeString(DOCUMENT, text);
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(text);
    }

    private boolean may(Role role, Address address) {
        var needed = needed(address);
        return permissions.may(role, needed.to(), needed.on());
    }

    private static Allowed needed(Address address) {
        return Objects.requireNonNull(PermissionCheck.needed(address.answers()), address.toString());
    }

    private MvcTestResult call(Role role, Address address) {
        return address.typed(mvc.method(address.method()).uri(address.called()))
                .with(as(role))
                .exchange();
    }

    private static boolean refused(Role role, Address address, MvcTestResult answer) {
        var response = answer.getResponse();
        if (role != Role.VISITOR) {
            return response.getStatus() == HttpStatus.FORBIDDEN.value();
        }
        return address.path().startsWith("/api/")
                ? response.getStatus() == HttpStatus.UNAUTHORIZED.value()
                : response.getStatus() == HttpStatus.FOUND.value()
                        && Objects.requireNonNull(response.getRedirectedUrl()).endsWith("/dang-nhap");
    }

    private RequestPostProcessor as(Role role) {
        if (role == Role.VISITOR) {
            return SecurityMockMvcRequestPostProcessors.csrf();
        }
        return office.signedIn(
                Objects.requireNonNull(ACTORS.get(role), role.name()).apply(office));
    }

    private String document() {
        var roles =
                Arrays.stream(Role.values()).filter(role -> role != Role.SYSTEM).toList();
        var matters = Arrays.stream(Matter.values())
                .flatMap(matter -> Arrays.stream(Verb.values())
                        .filter(verb -> roles.stream().anyMatch(role -> permissions.may(role, verb, matter)))
                        .map(verb -> "| %s | %s | %s |"
                                .formatted(
                                        matter,
                                        verb,
                                        roles.stream()
                                                .map(role -> permissions
                                                        .scope(role, verb, matter)
                                                        .map(Scope::name)
                                                        .orElse(""))
                                                .collect(joining(" | ")))))
                .collect(joining("\n"));
        var addresses = Addresses.of(mapping).stream()
                .map(address -> "| `%s` | %s | %s |"
                        .formatted(
                                address, needed(address).to(), needed(address).on()))
                .collect(joining("\n"));
        return """
                # Permissions

                What each role may do: a verb on a matter, and how far. OWN is what belongs to the account or its
                establishment, UNIT what the body it sits in handles, AREA what lies in its administrative unit, ALL
                everything of its province, or of the country where the matter is the country's. The rows stand in
                `access.permission`; every address asks for one of them, and row-level security reads the same rows.
                Which step of a file an office makes is narrower and is dated law. A test prints this page.

                | Matter | Verb | %s |
                |---|---|%s|
                %s

                ## What each address asks for

                | Address | Verb | Matter |
                |---|---|---|
                %s
                """.formatted(
                        roles.stream().map(Role::name).collect(joining(" | ")),
                        roles.stream().map(_ -> "---").collect(joining("|")),
                        matters,
                        addresses);
    }
}
