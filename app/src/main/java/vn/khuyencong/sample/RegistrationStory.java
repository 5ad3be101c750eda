package vn.khuyencong.sample;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khuyencong.plan.AnswerRegistration;
import vn.khuyencong.plan.AskedBodies;
import vn.khuyencong.plan.OpenRegistration;
import vn.khuyencong.plan.Registration;
import vn.khuyencong.plan.RegistrationOutcome;
import vn.khuyencong.plan.Registrations;
import vn.khuyencong.sample.Happening.Phase;
import vn.khuyencong.sample.Story.Round;
import vn.khuyencong.shared.Tier;

/** The department calls for đề án by its guiding letters, and notes who has no need. */
@Component
class RegistrationStory implements YearStory {

    private final OpenRegistration registration;
    private final AnswerRegistration answers;
    private final Registrations registrations;
    private final AskedBodies bodies;

    RegistrationStory(
            OpenRegistration registration,
            AnswerRegistration answers,
            Registrations registrations,
            AskedBodies bodies) {
        this.registration = registration;
        this.answers = answers;
        this.registrations = registrations;
        this.bodies = bodies;
    }

    @Override
    public List<Happening> of(Story story, StoryDays days, List<SampleFile> files) {
        return story.registrations().stream()
                .map(told -> new Happening(
                        days.workday(told.letterOn()), Phase.MONEY, SamplePeople.LEADER, () -> open(told, days)))
                .toList();
    }

    /** A year is called for once: where it was already, by a year that was told before, nothing is to be done. */
    private void open(Round told, StoryDays days) {
        var year = days.year(told.year());
        if (registrations.rows().stream()
                .anyMatch(row ->
                        row.registration().year() == year && row.registration().tier() == Tier.LOCAL)) {
            return;
        }
        var letterOn = days.workday(told.letterOn());
        var round = new Registration(
                UUID.randomUUID(),
                year,
                Tier.LOCAL,
                told.letter(),
                letterOn,
                letterOn,
                days.day(told.closes()),
                told.guidance());
        var asked = bodies.couldBeAsked(SampleReference.PROVINCE).stream()
                .filter(body -> told.asked().stream().anyMatch(body.name()::contains))
                .map(AskedBodies.Body::id)
                .collect(Collectors.toSet());
        done(
                told,
                registration.open(
                        new Registration.Open(round, asked),
                        new SamplePaper("Văn bản hướng dẫn đăng ký", "Đăng ký kế hoạch năm " + year)));
        if (told.noNeed() != null) {
            var silent = bodies.of(round.id()).stream()
                    .filter(body -> body.name().contains(told.noNeed()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Not asked: " + told.noNeed()));
            done(
                    told,
                    answers.noNeed(
                            new Registration.NoNeed(round.id(), silent.organisation(), told.noNeedLetter(), letterOn)));
        }
    }

    private static void done(Round told, RegistrationOutcome outcome) {
        if (outcome instanceof RegistrationOutcome.Refused refused) {
            throw new IllegalStateException(
                    "The sample year cannot happen: " + told.letter() + ": " + refused.findings());
        }
    }
}
