package vn.khuyencong.access.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.csrf.CsrfFilter;
import vn.khuyencong.access.PublicRate;

/** The ways in: by the password and what follows it, slowed. */
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
}
