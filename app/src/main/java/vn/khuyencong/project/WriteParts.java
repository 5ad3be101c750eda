package vn.khuyencong.project;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.Stale;

/**
 * Several people write in the form of a đề án, each in her part. A part is taken by typing in it; what somebody types in a
 * part of another, or in one that was changed since she saw it, is kept beside the file and changes nothing.
 */
@Service
public class WriteParts {

    private final Drafts drafts;
    private final Writers writers;
    private final Writings writings;
    private final ShownForms shown;
    private final OfficeClock clock;

    WriteParts(Drafts drafts, Writers writers, Writings writings, ShownForms shown, OfficeClock clock) {
        this.drafts = drafts;
        this.writers = writers;
        this.writings = writings;
        this.shown = shown;
        this.clock = clock;
    }

    /**
     * A form as it was sent.
     *
     * @param opened  which of her forms it is; empty where she opened none
     * @param version of the file it was opened with
     * @param parts   those she could write in
     * @param filed   the form as the file itself has it
     */
    public record Sent(
            UUID project, @Nullable UUID opened, int version, Set<FormPart> parts, TypedForm typed, TypedForm filed) {}

    /**
     * A part that was not taken over.
     *
     * @param by who writes in it; empty where it was changed since she saw it
     */
    public record Refused(FormPart part, @Nullable Writing by) {}

    /**
     * What came of it.
     *
     * @param form    the draft now
     * @param toSave  the draft with the parts of others as they were saved last
     * @param others  the parts in which somebody else writes
     * @param version of the file now
     * @param keptAt  when the draft was kept
     */
    public record Written(
            TypedForm form,
            TypedForm toSave,
            List<Refused> refused,
            Map<FormPart, Writing> others,
            int version,
            Instant keptAt) {

        /** Whether others have typed what is not saved. */
        public boolean leavesADraft() {
            return !form.equals(toSave);
        }
    }

    /**
     * A form she has open.
     *
     * @param id     which of her forms it is
     * @param others the parts in which somebody else writes
     */
    public record Opened(UUID id, Map<FormPart, Writing> others) {}

    /** Notes what a form shows. */
    @Transactional
    public Opened open(UUID project, TypedForm form) {
        var added = shown.add(project, form, writings.at(project));
        return new Opened(added.value1(), others(added.value2()));
    }

    /** In which parts somebody else writes. */
    @Transactional(readOnly = true)
    public Map<FormPart, Writing> others(UUID project) {
        return others(writings.of(project));
    }

    /** Keeps beside the file what can be written in it no more. */
    @Transactional
    public void keepAside(UUID project, TypedForm typed) {
        writers.require(project);
        writings.keepAside(project, shown.write(typed));
    }

    /**
     * Keeps what was typed as the draft, as typed, however incomplete (lưu nháp).
     *
     * @throws Stale if the file has moved on, so that nothing can be written
     */
    @Transactional
    public Written write(Sent sent) {
        var project = writers.require(sent.project());
        if (!project.stage().isOpenForWriting()) {
            throw new Stale(project.code() + " has moved on");
        }
        var draft = drafts.typed(project.id());
        var now = draft.typed() == null ? sent.filed() : shown.read(draft.typed());
        var opened = shown.find(project.id(), sent.opened());
        var fresh = sent.version() == project.version() && draft.mine();
        var before = opened.orElse(fresh ? now : null);
        var at = writings.of(project.id());
        var taken = EnumSet.noneOf(FormPart.class);
        var refused = new ArrayList<Refused>();
        for (var part : sent.parts()) {
            if (sent.typed().says(part, before == null ? now : before)) continue;
            var other = at.get(part);
            if (other != null && !other.mine()) {
                refused.add(new Refused(part, other));
            } else if (before == null || !isAsShown(part, sent.typed(), before, now)) {
                refused.add(new Refused(part, null));
            } else {
                taken.add(part);
            }
        }
        taken.forEach(part -> writings.take(project.id(), part));
        var merged = now.with(taken, sent.typed());
        if (!taken.isEmpty()) drafts.keep(project.id(), shown.write(merged));
        if (!refused.isEmpty()) writings.keepAside(project.id(), shown.write(sent.typed()));
        if (sent.opened() != null && opened.isPresent()) {
            shown.change(sent.opened(), opened.get().with(taken, sent.typed()));
        }
        var others = others(at);
        return new Written(
                merged,
                merged.with(others.keySet(), sent.filed()),
                refused,
                others,
                project.version(),
                clock.instant());
    }

    /** Whether nobody else has changed a part since she saw it, or to just what she typed. */
    private static boolean isAsShown(FormPart part, TypedForm typed, TypedForm before, TypedForm now) {
        return before.equals(now) || before.says(part, now) || typed.says(part, now);
    }

    private static Map<FormPart, Writing> others(Map<FormPart, Writing> at) {
        return at.entrySet().stream()
                .filter(entry -> !entry.getValue().mine())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Takes a part over from somebody who has been silent. @throws Stale if she types again */
    @Transactional
    public void takeOver(UUID project, FormPart part) {
        writers.require(project);
        var there = writings.of(project).get(part);
        if (there != null && !there.mine() && !there.silent()) {
            throw new Stale(there.who() + " writes in " + project);
        }
        writings.take(project, part);
    }

    /** The actor leaves the form to others. */
    @Transactional
    public void leave(UUID project) {
        writers.require(project);
        writings.leave(project);
        shown.forget(project);
    }

    /** Lets go what the actor had typed when somebody else was first. */
    @Transactional
    public void letGo(UUID project) {
        writings.letGo(project);
    }
}
