package vn.khuyencong.project.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.khuyencong.desk.Attachment;
import vn.khuyencong.project.GroundPapers;
import vn.khuyencong.project.appraisal.Groundwork;
import vn.khuyencong.web.Paper;
import vn.khuyencong.web.PaperFile;
import vn.khuyencong.web.Ui;

/** What offices have added to a file in the course of their work, and what the reader may do about it. */
public record GroundPart(Groundwork.Now now, Map<String, List<PaperFile>> papers) {

    public GroundPart {
        papers = Map.copyOf(papers);
    }

    static GroundPart of(Groundwork.Now now, List<Attachment> attachments) {
        return new GroundPart(
                now,
                attachments.stream()
                        .filter(attachment -> GroundPapers.isOne(attachment.slot()))
                        .collect(Collectors.groupingBy(
                                Attachment::slot, Collectors.mapping(Attachment::paper, Collectors.toList()))));
    }

    /** The minutes of the check on site, and the photos. */
    public List<Paper> site(Ui ui) {
        return papers(ui, GroundPapers.SITE_MINUTES, GroundPapers.SITE_PHOTO);
    }

    /** The letters to and from the ministry's agency. */
    public List<Paper> agency(Ui ui) {
        return papers(ui, GroundPapers.SENT_LETTER, GroundPapers.AGENCY_ANSWER);
    }

    /** Photos of the check on site that a browser can show. */
    public List<PaperFile> photos() {
        return papers.getOrDefault(GroundPapers.SITE_PHOTO, List.of()).stream()
                .filter(file -> file.name().toLowerCase(Locale.ROOT).matches(".*\\.(jpe?g|png|webp)"))
                .toList();
    }

    private List<Paper> papers(Ui ui, String... slots) {
        return Arrays.stream(slots)
                .map(slot -> new Paper(
                        slot, ui.t("project.ground." + slot), false, null, papers.getOrDefault(slot, List.of())))
                .toList();
    }
}
