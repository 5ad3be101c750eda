package vn.khuyencong.project.forms;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import vn.khuyencong.desk.ListExport;
import vn.khuyencong.desk.PaperZip;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.web.Texts;

/** Writes the ZIP of one file, or of many with a folder for each; its contents stand at its end as a sheet. */
@Component
class PackWork {

    private final PackedFiles files;
    private final PaperPack pack;
    private final Texts texts;

    PackWork(PackedFiles files, PaperPack pack, Texts texts) {
        this.files = files;
        this.pack = pack;
        this.texts = texts;
    }

    /** @throws NotFound if the file is not there, or not the reader's to see */
    String nameOf(UUID id) {
        return PaperPack.nameOf(files.get(id)) + ".zip";
    }

    /** All papers of one file. The target stays open. */
    void one(OutputStream target, UUID id, Locale language) {
        try (var zip = new PaperZip(target)) {
            contents(zip, pack.add(zip, "", id, language), language);
        }
    }

    /**
     * All papers of many files. One that has gone from the reader's sight since she asked is said in the contents.
     *
     * @param progress told after each file how many are done with
     */
    void many(OutputStream target, List<UUID> ids, Locale language, IntConsumer progress) {
        try (var zip = new PaperZip(target)) {
            var contents = new ArrayList<PackedPaper>();
            var done = 0;
            for (var id : ids) {
                try {
                    contents.addAll(pack.add(zip, PaperPack.nameOf(files.get(id)), id, language));
                } catch (NotFound gone) {
                    contents.add(PackedPaper.leftOut(
                            "", texts.text(language, "project.pack.file"), texts.text(language, "project.pack.gone")));
                }
                progress.accept(++done);
            }
            contents(zip, contents, language);
        }
    }

    private void contents(PaperZip zip, List<PackedPaper> papers, Locale language) {
        var name = texts.text(language, "project.pack.contents");
        var sheet = ListExport.xlsx(name, PackedPaper.columns(texts, language), papers);
        zip.add("", "00 " + name + ".xlsx", new ByteArrayInputStream(sheet));
    }
}
