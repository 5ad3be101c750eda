package vn.khuyencong.access;

import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may open which part of the site. What happens inside a file is decided by the matter and by the database. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] OPEN = {
        "/", "/toi-duoc-ho-tro-gi/**", "/van-ban/**", "/dang-nhap", "/ngon-ngu", "/error",
        "/app.css", "/app.js", "/favicon.svg", "/favicon.ico", "/webjars/**", "/images/**",
        "/actuator/health/**"
    };
    private static final String[] OFFICIALS = Arrays.stream(Role.values())
            .filter(Role::isOfficial)
            .map(Role::name)
            .toArray(String[]::new);
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self';"
            + " form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain chain(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers("/quan-tri/**")
                        .hasRole(Role.ADMINISTRATOR.name())
                        .requestMatchers("/ho-so-cua-toi/**", "/nhu-cau/moi")
                        .hasRole(Role.ESTABLISHMENT.name())
                        .requestMatchers("/tong-quan/**", "/ke-hoach/**", "/kinh-phi/**", "/co-so/**")
                        .hasAnyRole(OFFICIALS)
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/dang-nhap")
                        .failureUrl("/dang-nhap?loi")
                        .defaultSuccessUrl("/bat-dau"))
                .logout(logout -> logout.logoutUrl("/dang-xuat").logoutSuccessUrl("/dang-nhap?ra"))
                // A cookie, so that a visitor of the public pages costs no session.
                .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository()))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(permissions ->
                                permissions.policy("camera=(), microphone=(), geolocation=(), payment=()")))
                .build();
    }
}
