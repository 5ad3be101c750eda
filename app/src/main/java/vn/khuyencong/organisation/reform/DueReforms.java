package vn.khuyencong.organisation.reform;

import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.shared.Finding;

/** Reforms whose day has come, also days on which the program did not run. One that fails goes on waiting, and says so. */
@Component
public class DueReforms {

    private static final Logger LOG = LoggerFactory.getLogger(DueReforms.class);

    private final WaitingReforms waiting;
    private final CarryOutReform carryOut;

    DueReforms(WaitingReforms waiting, CarryOutReform carryOut) {
        this.waiting = waiting;
        this.carryOut = carryOut;
    }

    /** Everything that should be in effect today, the earliest first; safe beside other copies of the program. */
    public void carryOut() {
        var due = CurrentActor.as(Actor.system(null), waiting::due);
        due.forEach(reform -> carryOut(reform.id(), reform.province()));
    }

    /** One reform, as the program itself, whoever asks. */
    void carryOut(UUID id, String province) {
        CurrentActor.runAs(Actor.system(province), () -> {
            try {
                switch (carryOut.carryOut(id)) {
                    case ReformOutcome.Done _ -> LOG.info("reform={} is in effect", id);
                    case ReformOutcome.Refused(var findings) ->
                        waiting.failed(id, findings.stream().map(Finding::code).collect(Collectors.joining(" ")));
                }
            } catch (RuntimeException failed) {
                LOG.error("reform={} could not take effect", id, failed);
                waiting.failed(id, failed.toString());
            }
        });
    }
}
