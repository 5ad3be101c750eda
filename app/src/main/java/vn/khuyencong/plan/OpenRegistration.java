package vn.khuyencong.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.khuyencong.desk.Attachments;
import vn.khuyencong.desk.Upload;
import vn.khuyencong.shared.Finding;

/** The planner opens a registration round by its guiding letter; whoever is asked is told. */
@Service
@Transactional
public class OpenRegistration {

    private final Registrations registrations;
    private final AskedBodies bodies;
    private final Attachments attachments;
    private final RegistrationNews news;
    private final RegistrationOffice office;

    OpenRegistration(
            Registrations registrations,
            AskedBodies bodies,
            Attachments attachments,
            RegistrationNews news,
            RegistrationOffice office) {
        this.registrations = registrations;
        this.bodies = bodies;
        this.attachments = attachments;
        this.news = news;
        this.office = office;
    }

    /**
     * The same form sent twice opens one round.
     *
     * @param letter the guiding letter itself; empty where it comes later
     * @throws vn.khuyencong.shared.NotAllowed if the actor does not plan
     */
    public RegistrationOutcome open(Registration.Open open, @Nullable MultipartFile letter) {
        var province = office.province();
        var round = open.registration().stripped();
        office.require(round.tier());
        var again = registrations.find(round.id());
        if (again.isPresent()) {
            return new RegistrationOutcome.Done(again.get());
        }
        var known =
                bodies.couldBeAsked(province).stream().map(AskedBodies.Body::id).collect(Collectors.toSet());
        var findings = new ArrayList<>(RegistrationRules.againstOpening(open, known, office.today()));
        findings.addAll(againstAnother(province, round));
        if (letter != null) {
            attachments.against(letter).ifPresent(findings::add);
        }
        if (!findings.isEmpty()) {
            return new RegistrationOutcome.Refused(findings);
        }
        if (!registrations.open(province, round)) {
            return registrations
                    .find(round.id())
                    .<RegistrationOutcome>map(RegistrationOutcome.Done::new)
                    .orElseGet(() -> new RegistrationOutcome.Refused(againstAnother(province, round)));
        }
        bodies.ask(round.id(), open.asked());
        if (letter != null) {
            keep(round, letter);
        }
        news.opened(province, round);
        return new RegistrationOutcome.Done(round);
    }

    private void keep(Registration round, MultipartFile letter) {
        switch (attachments.add(RegistrationPapers.MATTER, round.id(), RegistrationPapers.LETTER, letter)) {
            case Upload.Kept _ -> {}
            case Upload.Refused(var finding) ->
                throw new IllegalStateException("Nothing stood against the letter before: " + finding);
        }
    }

    private List<Finding> againstAnother(String province, Registration round) {
        return registrations.standing(province, round).stream()
                .map(standing -> Finding.of(
                        "plan.round-there-already", null, standing.year(), standing.letter(), standing.letterOn()))
                .toList();
    }
}
