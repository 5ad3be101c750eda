package vn.khuyencong.norm.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.norm.ImportNorms;
import vn.khuyencong.norm.NormHistory;
import vn.khuyencong.norm.PreviewReform;
import vn.khuyencong.norm.ProposalStep;
import vn.khuyencong.norm.engine.Fault;
import vn.khuyencong.norm.engine.NormsRefused;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.web.Pages;

/** Norms in the text form on pages: a file held against the norms there are, and a reform that is only thought of. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.PROPOSAL)
class NormFileController {

    private static final String IMPORT = "norm/import";
    private static final String REFORM = "norm/reform";

    private final ImportNorms imports;
    private final PreviewReform reforms;
    private final NormHistory history;
    private final CurrentActor current;

    NormFileController(ImportNorms imports, PreviewReform reforms, NormHistory history, CurrentActor current) {
        this.imports = imports;
        this.reforms = reforms;
        this.history = history;
        this.current = current;
    }

    /** A file by its name and text; a text that was pasted goes under a name of ours. */
    private record Sent(String name, String text, boolean readable) {}

    @GetMapping("/dinh-muc/nhap")
    ModelAndView importing() {
        if (!ProposalStep.mayPropose(current.get())) throw new NotAllowed("Only the department proposes norms");
        return Pages.page(IMPORT, imported("", "", List.of(), null));
    }

    @PostMapping("/dinh-muc/nhap")
    ModelAndView compare(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String text) {
        var sent = sent(file, text);
        if (!sent.readable()) return refused(sent, unreadable(sent));
        try {
            return Pages.page(
                    IMPORT, imported(sent.name(), sent.text(), List.of(), imports.compare(sent.name(), sent.text())));
        } catch (NormsRefused refused) {
            return refused(sent, refused.faults());
        }
    }

    @PostMapping("/dinh-muc/nhap/trinh")
    ModelAndView propose(@RequestParam UUID requestId, @RequestParam String name, @RequestParam String text) {
        try {
            var count = imports.propose(requestId, name, text);
            return Pages.redirect("/dinh-muc/de-xuat?trang-thai=PROPOSED", "norm.import.done", count);
        } catch (NormsRefused refused) {
            return refused(new Sent(name, text, true), refused.faults());
        }
    }

    @Allowed(to = Verb.READ, on = Matter.PROPOSAL)
    @GetMapping("/dinh-muc/xem-truoc")
    ModelAndView reform() {
        return Pages.page(REFORM, new ReformPage("", List.of(), null, history.families()));
    }

    @Allowed(to = Verb.READ, on = Matter.PROPOSAL)
    @PostMapping("/dinh-muc/xem-truoc")
    ModelAndView preview(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String text) {
        var sent = sent(file, text);
        if (!sent.readable()) {
            return Pages.unprocessable(REFORM, new ReformPage(sent.text(), unreadable(sent), null, history.families()));
        }
        try {
            return Pages.page(
                    REFORM,
                    new ReformPage(sent.text(), List.of(), reforms.of(sent.name(), sent.text()), history.families()));
        } catch (NormsRefused refused) {
            return Pages.unprocessable(REFORM, new ReformPage(sent.text(), refused.faults(), null, history.families()));
        }
    }

    private ModelAndView refused(Sent sent, List<Fault> faults) {
        return Pages.unprocessable(IMPORT, imported(sent.name(), sent.text(), faults, null));
    }

    private ImportNormsPage imported(
            String name, String text, List<Fault> faults, ImportNorms.@Nullable Comparison comparison) {
        return new ImportNormsPage(
                name,
                text,
                faults,
                comparison,
                history.families(),
                UUID.randomUUID().toString());
    }

    private static List<Fault> unreadable(Sent sent) {
        return List.of(new Fault(sent.name(), 1, Finding.of("norm.file-not-utf8")));
    }

    private static Sent sent(@Nullable MultipartFile file, String text) {
        if (file == null || file.isEmpty()) return new Sent("dinh-muc.yaml", text, true);
        var name = file.getOriginalFilename();
        var shown = name == null || name.isBlank() ? "dinh-muc.yaml" : name;
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            return new Sent(
                    shown, decoder.decode(ByteBuffer.wrap(file.getBytes())).toString(), true);
        } catch (CharacterCodingException _) {
            return new Sent(shown, "", false);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
