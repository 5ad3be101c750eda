package vn.khuyencong.organisation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.organisation.AssignmentKind;
import vn.khuyencong.organisation.OrganisationKind;
import vn.khuyencong.organisation.reform.ReformKind;
import vn.khuyencong.shared.Period;
import vn.khuyencong.shared.Reading;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * One body as it stands on a day.
 *
 * @param chain    its superiors, the highest first
 * @param gone     whether it is there no longer; it is shown as it was on its last day
 * @param mayKeep  whether the reader may enter changes
 * @param problems what is wrong with the day that was typed
 */
public record BodyPage(
        Body body,
        LocalDate day,
        String typedDay,
        List<Borne> names,
        List<Near> chain,
        List<Near> below,
        List<Task> tasks,
        List<Reformed> reforms,
        List<Post> posts,
        Map<UUID, List<Holder>> holders,
        boolean mayKeep,
        boolean gone,
        boolean seesStaff,
        Problems problems) {

    /** The body itself, under the name of the day. */
    public record Body(
            UUID id,
            String code,
            OrganisationKind kind,
            @Nullable String province,
            String name,
            @Nullable String unit,
            Period inForce,
            String decision,
            @Nullable LocalDate decidedOn) {

        /** Whether it has ended: nothing is entered any more. */
        public boolean isGone(LocalDate today) {
            var end = inForce.to();
            return end != null && !end.isAfter(today);
        }
    }

    /** A name it bore. */
    public record Borne(
            String name,
            String shortName,
            Period inForce,
            String decision,
            @Nullable LocalDate decidedOn) {}

    /** A body above or below. */
    public record Near(UUID id, String name, OrganisationKind kind) {}

    /** A task or power; one that has ended says by what. */
    public record Task(
            UUID id,
            String what,
            Period inForce,
            String decision,
            LocalDate decidedOn,
            String citation,
            Reading reading,
            String endedBy) {}

    /** A post with the places approved on the day. */
    public record Post(
            UUID id,
            String name,
            @Nullable Integer approved,
            @Nullable String decision,
            @Nullable LocalDate decidedOn) {}

    /** Who holds a post on the day. */
    public record Holder(
            UUID assignment,
            UUID post,
            UUID person,
            String name,
            AssignmentKind kind,
            Period inForce,
            String decision,
            LocalDate decidedOn) {}

    /** A reform it had a part in. */
    public record Reformed(
            UUID id,
            ReformKind kind,
            LocalDate on,
            String number,
            @Nullable LocalDate signedOn) {}

    /** One event of its history; {@code link} leads to the file behind it. */
    public record Event(
            LocalDate day,
            String what,
            String paper,
            @Nullable String link) {

        Event(LocalDate day, String what, String paper) {
            this(day, what, paper, null);
        }
    }

    public List<Holder> holders(Post post) {
        return holders.getOrDefault(post.id(), List.of());
    }

    public long filled(Post post) {
        return holders(post).stream()
                .filter(holder -> holder.kind() == AssignmentKind.OFFICIAL)
                .count();
    }

    public long vacant(Post post) {
        return post.approved() == null ? 0 : Math.max(0, post.approved() - filled(post));
    }

    public long approved() {
        return posts.stream()
                .mapToLong(post -> post.approved() == null ? 0 : post.approved())
                .sum();
    }

    public long filled() {
        return posts.stream().mapToLong(this::filled).sum();
    }

    public long vacant() {
        return posts.stream().mapToLong(this::vacant).sum();
    }

    /** What happened to the body itself, the latest first; its tasks have a list of their own. */
    public List<Event> history(Ui ui) {
        var events = new ArrayList<Event>();
        events.add(new Event(
                body.inForce().from(), ui.t("organisation.event.begun"), paper(ui, body.decision(), body.decidedOn())));
        for (var name : names.subList(0, Math.max(0, names.size() - 1))) {
            events.add(new Event(
                    name.inForce().from(),
                    ui.t("organisation.event.named", name.name()),
                    paper(ui, name.decision(), name.decidedOn())));
        }
        for (var reform : reforms) {
            events.add(new Event(
                    reform.on(),
                    ui.t("reform.kind." + reform.kind()),
                    paper(ui, reform.number(), reform.signedOn()),
                    "/to-chuc/sap-xep/" + reform.id()));
        }
        var end = body.inForce().to();
        if (end != null) events.add(new Event(end, ui.t("organisation.event.ended"), ""));
        events.sort(Comparator.comparing(Event::day).reversed());
        return events;
    }

    /** "Quyết định 12/QĐ ngày 05/01/2024". */
    public static String paper(Ui ui, @Nullable String number, @Nullable LocalDate day) {
        if (number == null || number.isEmpty()) return "";
        return day == null ? number : ui.t("organisation.paper-of", number, day);
    }

    /** "từ 01/01/2009", "từ 01/01/2009 đến hết 28/02/2025". */
    public static String days(Ui ui, Period days) {
        return days.to() == null
                ? ui.t("organisation.since", days.from())
                : ui.t("organisation.from-to", days.from(), days.to().minusDays(1));
    }
}
