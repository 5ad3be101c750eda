package vn.khuyencong.project.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.desk.Attachment;
import vn.khuyencong.project.PartAcceptance;
import vn.khuyencong.project.PlacePhoto;
import vn.khuyencong.web.Paper;
import vn.khuyencong.web.PaperFile;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Ui;

/**
 * The papers and photos of one place of a group file.
 *
 * @param photos when and where the photos were taken, by the papers that hold them
 * @param typed  what was typed in the form for a photo
 */
public record PlaceFilePage(
        ProjectPage file, GroupLine line, Map<UUID, PlacePhoto> photos, Map<String, String> typed, Problems problems) {

    /** One photo with the day it was taken. */
    public record Taken(PaperFile file, PlacePhoto photo) {}

    /** Where the papers of a place are. */
    public static String address(UUID project, UUID place) {
        return "/de-an/" + project + "/dia-diem/" + place + "/ho-so";
    }

    public String address() {
        return address(file.project().id(), line.place().id());
    }

    /** Whether the reader may add papers and photos now. */
    public boolean mayChange() {
        return file.desk().mayAttach() && line.place().stands();
    }

    /** The minutes of its acceptance; empty while there are none. */
    public @Nullable PartAcceptance accepted() {
        return file.file().part(line.place());
    }

    /** The papers asked for, then every other. */
    public List<Paper> papers(Ui ui) {
        var bySlot = of().stream().collect(Collectors.groupingBy(Attachment::slot));
        var named = new HashSet<String>();
        named.add(PlacePhoto.SLOT);
        var papers = new ArrayList<Paper>();
        for (var asked : file.places().asked(line.place())) {
            named.add(asked.code());
            papers.add(new Paper(
                    asked.code(),
                    ui.pick(asked.name(), asked.nameEn()),
                    true,
                    asked.basis(),
                    files(bySlot.getOrDefault(asked.code(), List.of()))));
        }
        var others =
                of().stream().filter(paper -> !named.contains(paper.slot())).toList();
        papers.add(new Paper("", ui.t("project.other-papers"), false, null, files(others)));
        return papers;
    }

    /** The photos, the latest day first. */
    public List<Taken> taken() {
        return of().stream()
                .flatMap(paper ->
                        Optional.ofNullable(photos.get(paper.id()))
                                .map(photo -> new Taken(paper.paper(), photo))
                                .stream())
                .sorted(Comparator.comparing((Taken one) -> one.photo().takenOn())
                        .reversed())
                .toList();
    }

    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    private List<Attachment> of() {
        return file.places().of(line.place());
    }

    private static List<PaperFile> files(List<Attachment> papers) {
        return papers.stream().map(Attachment::paper).toList();
    }
}
