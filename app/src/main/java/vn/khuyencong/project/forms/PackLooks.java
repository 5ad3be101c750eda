package vn.khuyencong.project.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.desk.Attachments;
import vn.khuyencong.desk.Attachments.Weight;
import vn.khuyencong.project.StepInBulk;
import vn.khuyencong.project.web.BulkPages;
import vn.khuyencong.shared.Finding;

/** Says of a choice of files which go into one ZIP, and why the others do not. */
@Component
@Transactional(readOnly = true)
class PackLooks {

    private static final String MATTER = "project";
    private static final long MEGABYTE = 1_000_000;

    private final BulkPages files;
    private final Attachments attachments;
    private final int megabytes;

    /** @param megabytes the most the attached papers of one ZIP may come to */
    PackLooks(BulkPages files, Attachments attachments, @Value("${kc.papers-zip-mb:500}") int megabytes) {
        this.files = files;
        this.attachments = attachments;
        this.megabytes = megabytes;
    }

    /** Every file of a filter of the list. */
    PackLook all(String filter) {
        return look(files.all(filter, StepInBulk.MOST), List.of(), filter);
    }

    /** Those that were ticked; one that is not there for the reader is left out and said. */
    PackLook ticked(Collection<UUID> ids, String filter) {
        var seen = files.ticked(ids);
        var there = seen.stream().map(BulkPages.Named::id).toList();
        var gone = ids.stream().distinct().filter(id -> !there.contains(id)).toList();
        return look(seen, gone, filter);
    }

    private PackLook look(List<BulkPages.Named> seen, List<UUID> gone, String filter) {
        var chosen = seen.size() + gone.size();
        if (chosen == 0) return refused(filter, Finding.of("project.bulk-none-chosen"));
        if (chosen > StepInBulk.MOST) {
            return refused(filter, Finding.of("project.bulk-too-many", null, chosen, StepInBulk.MOST));
        }
        var weights = attachments.weights(
                MATTER, seen.stream().map(BulkPages.Named::id).toList());
        var lines = new ArrayList<PackLook.Line>();
        long left = megabytes * MEGABYTE;
        for (var one : seen) {
            var weight = weights.getOrDefault(one.id(), Weight.NOTHING);
            var fits = weight.bytes() <= left;
            if (fits) left -= weight.bytes();
            lines.add(new PackLook.Line(
                    one.id(),
                    one.code(),
                    one.title(),
                    weight,
                    fits ? List.of() : List.of(Finding.of("project.pack-too-large", null, megabytes))));
        }
        gone.forEach(id -> lines.add(
                new PackLook.Line(id, "", "", Weight.NOTHING, List.of(Finding.of("project.bulk-not-there")))));
        return new PackLook(UUID.randomUUID(), filter, lines, megabytes, List.of());
    }

    private PackLook refused(String filter, Finding finding) {
        return new PackLook(UUID.randomUUID(), filter, List.of(), megabytes, List.of(finding));
    }
}
