package vn.khuyencong.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.plan.Registration;
import vn.khuyencong.plan.Registrations.Asked;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;

/**
 * One registration round: who was asked, and what came.
 *
 * @param mayNote whether the reader may note a letter that there is no need
 * @param body    the one chosen in the form, empty until one is
 */
public record RegistrationPage(
        Registration round,
        List<Asked> asked,
        LocalDate today,
        boolean mayNote,
        @Nullable UUID body,
        String letter,
        String on,
        Problems problems) {

    /** đề án handed in by those who were asked. */
    public int files() {
        return asked.stream().mapToInt(Asked::files).sum();
    }

    /** How many of them came late. */
    public int late() {
        return asked.stream().mapToInt(Asked::late).sum();
    }

    /** How many of those asked have answered. */
    public long answered() {
        return asked.stream().filter(Asked::isAnswered).count();
    }

    /** Those who have not answered, of whom an answer may be noted. */
    public List<Option> silent() {
        return asked.stream()
                .filter(one -> !one.isAnswered())
                .map(one -> new Option(one.organisation().toString(), one.name()))
                .toList();
    }

    /** The body chosen in the form. */
    public String bodyShown() {
        return body == null ? "" : body.toString();
    }
}
