package vn.khuyencong.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import vn.khuyencong.web.Texts;

/**
 * How people and programs come in. What each role may call stands at the controllers ({@link Allowed}); what happens
 * inside a file is decided by the matter and by the database.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] OPEN = {
        "/",
        "/toi-duoc-ho-tro-gi/**",
        "/xac-minh/**",
        "/van-ban/**",
        "/dinh-muc/**",
        "/dang-nhap/**",
        "/quen-mat-khau",
        "/dat-lai-mat-khau/**",
        "/passkey.js",
        "/ngon-ngu",
        "/error",
        "/app.css",
        "/app.js",
        "/favicon.svg",
        "/favicon.ico",
        "/webjars/**",
        "/images/**",
        "/actuator/health/**",
        "/api/v1/assessments"
    };
    private static final String API = "/api/v1";
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self';"
            + " form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain chain(HttpSecurity http, Tokens tokens, PublicRate rate, Texts texts) throws Exception {
        var csrf = new CookieCsrfTokenRepository();
        csrf.setHeaderName("X-CSRF-TOKEN");
        var people = new LoginUrlAuthenticationEntryPoint("/dang-nhap");
        var programs = new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED);
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                // What follows the password, and the other ways in, are said in signin.SignInConfiguration.
                .formLogin(form -> form.loginPage("/dang-nhap"))
                .logout(logout -> logout.logoutUrl("/dang-xuat").logoutSuccessUrl("/dang-nhap?ra"))
                // A cookie, so that a visitor of the public pages costs no session.
                .csrf(settings -> settings.csrfTokenRepository(csrf)
                        // neither the open API nor a bearer token is sent by a browser of itself
                        .ignoringRequestMatchers(request -> PublicRateFilter.LIMITED.contains(request.getRequestURI())
                                || TokenFilter.token(request) != null))
                .exceptionHandling(failures -> failures.authenticationEntryPoint((request, response, failure) -> {
                    var entry = request.getRequestURI().startsWith(API) ? programs : people;
                    entry.commence(request, response, failure);
                }))
                .addFilterBefore(new PublicRateFilter(rate, texts), CsrfFilter.class)
                .addFilterBefore(new TokenFilter(tokens), CsrfFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(permissions ->
                                permissions.policy("camera=(), microphone=(), geolocation=(), payment=()")))
                .build();
    }
}
