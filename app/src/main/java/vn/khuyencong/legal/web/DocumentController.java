package vn.khuyencong.legal.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.web.Pages;

/** The page of one legal document. */
@Controller
class DocumentController {

    private final DocumentReader reader;
    private final OfficeClock clock;

    DocumentController(DocumentReader reader, OfficeClock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    @GetMapping("/van-ban/{documentId}")
    ModelAndView show(@PathVariable UUID documentId) {
        return Pages.page("legal/document", reader.read(documentId, clock.today()));
    }
}
