package vn.khuyencong.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriComponentsBuilder;
import vn.khuyencong.access.AccountKeeping;
import vn.khuyencong.access.AdminCommand;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Visitor;

/** Coming in through the office's provider (OpenID Connect), which here is a small one. */
@OfficeTest
class ProviderTests {

    private static final SmallProvider PROVIDER = new SmallProvider();
    private static final String GO = "/dang-nhap/ngoai/co-quan";
    private static final String CLIENT = "khuyen-cong";
    private static final String MINE = "/tai-khoan-cua-toi";
    private static final String CLERK = "ctv1";
    private static final String LEADER = "so.lanhdao";
    private static final String MAIL = "ctv1@example.vn";

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("kc.oidc.issuer", PROVIDER::address);
        registry.add("kc.oidc.client-id", () -> CLIENT);
        registry.add("kc.oidc.client-secret", () -> "secret");
    }

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private ExternalAccounts external;

    @Autowired
    private PrepareExternal word;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private AccountKeeping keeping;

    @Autowired
    private Office office;

    @AfterEach
    void nobodyIsPrepared() {
        PROVIDER.isDown(false);
        for (var username : List.of(CLERK, LEADER)) {
            office.runAs(username, () -> {
                external.prepare(username, "");
                factors.takeOff(office.actor(username).account());
            });
        }
    }

    @Test
    void aPreparedAccountIsOpenedByItsVerifiedMail() {
        external.prepare(CLERK, MAIL);
        var clerk = visitor();
        assertThat(comesBack(clerk, claims -> claims)).hasRedirectedUrl("/bat-dau");
        assertThat(clerk.open(MINE)).hasStatusOk().bodyText().contains(CLERK);
    }

    @Test
    void theAdministratorPreparesAnAccountByAWord() {
        assertThat(says(CLERK, MAIL)).isEqualTo(AdminCommand.DONE);
        assertThat(comesBack(visitor(), claims -> claims)).hasRedirectedUrl("/bat-dau");
        assertThat(says(CLERK)).isEqualTo(AdminCommand.DONE);
        assertThat(comesBack(visitor(), claims -> claims)).hasRedirectedUrl("/dang-nhap?la");
        assertThat(says("khong-co-ai", MAIL)).isEqualTo(AdminCommand.REFUSED);
        assertThat(says()).isEqualTo(AdminCommand.REFUSED);
    }

    @Test
    void whoIsNotPreparedIsToldSoAndGetsNoAccount() {
        var stranger = visitor();
        assertThat(comesBack(stranger, claims -> claims)).hasRedirectedUrl("/dang-nhap?la");
        assertThat(stranger.open("/dang-nhap?la")).bodyText().contains("chưa được gắn");
        assertThat(stranger.open(MINE)).hasRedirectedUrl("/dang-nhap");
    }

    @Test
    void aMailThatIsNotVerifiedOpensNothing() {
        external.prepare(CLERK, MAIL);
        assertThat(comesBack(visitor(), claims -> claims.claim("email_verified", false)))
                .hasRedirectedUrl("/dang-nhap?la");
    }

    @Test
    void aUserNameThereOpensWhatWasPreparedForItButNotIfItOnlyLooksLikeAMail() {
        external.prepare(CLERK, "ctv.mot");
        UnaryOperator<JWTClaimsSet.Builder> unverified = claims -> claims.claim("email_verified", false);
        assertThat(comesBack(visitor(), claims -> unverified.apply(claims).claim("preferred_username", "CTV.mot")))
                .hasRedirectedUrl("/bat-dau");
        external.prepare(CLERK, MAIL);
        assertThat(comesBack(visitor(), claims -> unverified.apply(claims).claim("preferred_username", MAIL)))
                .hasRedirectedUrl("/dang-nhap?la");
    }

    @Test
    void whoComesThroughItDidNotUseAPasswordThatSomebodyElseMade() {
        external.prepare(CLERK, MAIL);
        var account = office.actor(CLERK).account();
        var made = office.as("quantri", () -> keeping.newPassword(account)).password();
        try {
            var clerk = visitor();
            assertThat(comesBack(clerk, claims -> claims)).hasRedirectedUrl("/bat-dau");
            assertThat(clerk.open(MINE)).hasStatusOk();
            var byPassword = visitor();
            assertThat(byPassword.signIn(CLERK, String.valueOf(made))).hasRedirectedUrl("/bat-dau");
            assertThat(byPassword.open(MINE)).hasRedirectedUrl("/doi-mat-khau");
        } finally {
            office.runAs(CLERK, () -> keeping.ownPassword(account, Office.PASSWORD));
        }
    }

    @Test
    void onceLinkedTheNameThereMayChangeAndNobodyElseTakesIt() {
        external.prepare(CLERK, MAIL);
        comesBack(visitor(), claims -> claims.subject("she"));
        assertThat(comesBack(visitor(), claims -> claims.subject("she").claim("email", "ten.moi@example.vn")))
                .hasRedirectedUrl("/bat-dau");
        assertThat(comesBack(visitor(), claims -> claims.subject("another"))).hasRedirectedUrl("/dang-nhap?la");
    }

    @Test
    void anApproverNeedsTwoFactorsThereOrOneHere() {
        external.prepare(LEADER, MAIL);
        var leader = visitor();
        assertThat(comesBack(leader, claims -> claims)).hasRedirectedUrl("/dang-nhap/yeu-to");
        assertThat(leader.open("/tong-quan")).hasRedirectedUrl("/dang-nhap");
        var twice = visitor();
        assertThat(comesBack(twice, claims -> claims.claim("amr", List.of("pwd", "mfa"))))
                .hasRedirectedUrl("/bat-dau");
        assertThat(twice.open("/tong-quan")).hasStatusOk();
    }

    @Test
    void anAnswerThatIsNotTheProvidersOrNotForUsIsRefused() {
        external.prepare(CLERK, MAIL);
        List<UnaryOperator<JWTClaimsSet.Builder>> wrong = List.of(
                claims -> claims.issuer("http://localhost:1"),
                claims -> claims.claim("nonce", "another"),
                claims -> claims.claim("nonce", null),
                claims -> claims.audience("another"),
                claims -> claims.expirationTime(Date.from(Instant.now().minus(Duration.ofHours(1)))));
        for (var one : wrong) {
            assertThat(comesBack(visitor(), one)).hasRedirectedUrl("/dang-nhap?hong");
        }
    }

    @Test
    void aTokenSignedBySomebodyElseIsRefused() {
        external.prepare(CLERK, MAIL);
        var thief = visitor();
        var asked = goes(thief);
        PROVIDER.isImitated("stolen", claims(asked).build());
        assertThat(thief.open(back("stolen", asked.state()))).hasRedirectedUrl("/dang-nhap?hong");
        assertThat(thief.open(MINE)).hasRedirectedUrl("/dang-nhap");
    }

    @Test
    void anAnswerToAQuestionThisBrowserDidNotAskIsRefused() {
        external.prepare(CLERK, MAIL);
        var asked = goes(visitor());
        PROVIDER.vouches("pushed", claims(asked).build());
        assertThat(visitor().open(back("pushed", asked.state()))).hasRedirectedUrl("/dang-nhap?hong");
    }

    @Test
    void aProviderThatIsDownIsToldOnThePageAndThePasswordStillOpens() {
        var visitor = visitor();
        var asked = goes(visitor);
        PROVIDER.isDown(true);
        assertThat(visitor.open(back("lost", asked.state()))).hasRedirectedUrl("/dang-nhap?tat");
        OfficeClock.runAt(
                Instant.now().plus(Duration.ofHours(2)),
                () -> assertThat(visitor.open(GO)).hasRedirectedUrl("/dang-nhap?tat"));
        assertThat(visitor.open("/dang-nhap?tat")).bodyText().contains("đang không trả lời", GO);
        assertThat(visitor.signIn(CLERK, Office.PASSWORD)).hasRedirectedUrl("/bat-dau");
    }

    private int says(String... words) {
        return word.run(
                List.of(words), new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    /** What our redirect to the provider asks. */
    private record Asked(String state, String nonce) {}

    private Asked goes(Visitor visitor) {
        var address = String.valueOf(visitor.open(GO).getResponse().getRedirectedUrl());
        assertThat(address).startsWith(PROVIDER.address() + "/authorize");
        var query = UriComponentsBuilder.fromUriString(address).build().getQueryParams();
        return new Asked(
                String.valueOf(query.getFirst("state")).replace("%3D", "="), String.valueOf(query.getFirst("nonce")));
    }

    private MvcTestResult comesBack(Visitor visitor, UnaryOperator<JWTClaimsSet.Builder> change) {
        var asked = goes(visitor);
        var code = UUID.randomUUID().toString();
        PROVIDER.vouches(code, change.apply(claims(asked)).build());
        return visitor.open(back(code, asked.state()));
    }

    private static JWTClaimsSet.Builder claims(Asked asked) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(PROVIDER.address())
                .subject("somebody")
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .claim("nonce", asked.nonce())
                .claim("email", MAIL)
                .claim("email_verified", true);
    }

    private static String back(String code, String state) {
        return "/dang-nhap/tro-ve/co-quan?code=" + code + "&state=" + state.replace("=", "%3D");
    }

    private Visitor visitor() {
        return Visitor.at(pages, "198.51.100.5");
    }
}
