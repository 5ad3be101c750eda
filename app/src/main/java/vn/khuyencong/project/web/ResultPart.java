package vn.khuyencong.project.web;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Permissions;
import vn.khuyencong.access.Role;
import vn.khuyencong.access.Verb;
import vn.khuyencong.project.ResultTimes;

/** The card of results of a file. */
@Component
@Transactional(readOnly = true)
class ResultPart {

    private final ResultReader reader;
    private final ResultTimes times;
    private final Permissions permissions;
    private final CurrentActor current;

    ResultPart(ResultReader reader, ResultTimes times, Permissions permissions, CurrentActor current) {
        this.reader = reader;
        this.times = times;
        this.permissions = permissions;
        this.current = current;
    }

    ResultCard of(ProjectPage page) {
        var project = page.project();
        var accepted = page.file().accepted();
        if (accepted == null) {
            return ResultCard.none(project.id(), page.clock().today());
        }
        return new ResultCard(
                project.id(),
                times.indicators(),
                times.months(project.scope().tier(), project.province()),
                reader.of(project.id()),
                accepted.on(),
                permissions.may(Verb.WRITE, Matter.RESULT),
                page.clock().today());
    }

    /** Whether the reader is of an establishment and so speaks for herself. */
    boolean own() {
        return current.get().role() == Role.ESTABLISHMENT;
    }
}
