package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.khuyencong.desk.Attachments;
import vn.khuyencong.desk.Upload;
import vn.khuyencong.project.StepException.Lacking;
import vn.khuyencong.project.StepException.Paper;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;

/** Whoever is authorised lets a step of a file go on without a piece of evidence (cho phép ngoại lệ). */
@Service
public class AllowException {

    private static final int LONGEST_REASON = 2000;
    private static final int LONGEST_NUMBER = 100;

    private final Projects projects;
    private final LackingEvidence evidence;
    private final StepExceptions exceptions;
    private final Attachments attachments;
    private final ExceptionOffice office;

    AllowException(
            Projects projects,
            LackingEvidence evidence,
            StepExceptions exceptions,
            Attachments attachments,
            ExceptionOffice office) {
        this.projects = projects;
        this.evidence = evidence;
        this.exceptions = exceptions;
        this.attachments = attachments;
        this.office = office;
    }

    /**
     * What is asked for.
     *
     * @param key    which piece of evidence, {@link Lacking#key()}
     * @param number number of the paper that allows it
     * @param on     its day
     * @param paper  the paper itself
     */
    public record Asked(
            String key,
            String reason,
            String number,
            LocalDate on,
            @Nullable MultipartFile paper) {}

    /**
     * What an exception could be allowed for now.
     *
     * @throws NotAllowed if the actor may allow none
     */
    @Transactional
    public List<Lacking> open(UUID id) {
        var project = projects.get(id);
        office.require();
        return evidence.of(project);
    }

    /**
     * Keeps an exception and its paper.
     *
     * @param request id of the form, so that it is kept once
     * @return what stands against it; empty where it is kept
     * @throws NotAllowed if the actor may allow none
     */
    @Transactional
    public List<Finding> allow(UUID id, Asked asked, UUID request) {
        var project = projects.get(id);
        office.require();
        if (exceptions.isKept(request)) {
            return List.of();
        }
        var lacking = evidence.of(project).stream()
                .filter(one -> one.key().equals(asked.key()))
                .findFirst()
                .orElse(null);
        var findings = findings(asked);
        if (lacking == null) {
            findings.addFirst(Finding.of("project.exception-of-nothing"));
        }
        var sent = asked.paper();
        if (lacking == null || sent == null || !findings.isEmpty()) {
            return findings;
        }
        return switch (attachments.add(ProjectNews.MATTER, id, GroundPapers.EXCEPTION, sent)) {
            case Upload.Refused(var finding) -> List.of(finding);
            case Upload.Kept(var paper) -> {
                exceptions.add(id, lacking, asked.reason(), new Paper(asked.number(), asked.on(), paper), request);
                yield List.of();
            }
        };
    }

    private List<Finding> findings(Asked asked) {
        var findings = new ArrayList<>(ReasonRules.findings(asked.reason()));
        if (asked.number().isBlank()) {
            findings.add(Finding.of("project.change-number-missing"));
        }
        if (asked.reason().strip().length() > LONGEST_REASON) {
            findings.add(Finding.of("project.site-too-long", null, LONGEST_REASON));
        }
        if (asked.number().strip().length() > LONGEST_NUMBER) {
            findings.add(Finding.of("project.site-too-long", null, LONGEST_NUMBER));
        }
        if (asked.on().isAfter(office.today())) {
            findings.add(Finding.of("project.day-in-future", null, asked.on()));
        }
        var sent = asked.paper();
        if (sent == null || sent.isEmpty()) {
            findings.add(Finding.of("project.exception-paper-missing"));
        }
        return findings;
    }
}
