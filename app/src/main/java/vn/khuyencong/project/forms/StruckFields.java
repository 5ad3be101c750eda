package vn.khuyencong.project.forms;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.project.ForceMajeure;
import vn.khuyencong.project.ForceMajeures;
import vn.khuyencong.project.web.ProjectFile;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.web.Texts;

/** What the papers of a settlement say of force majeure, as far as it was agreed to. Always in Vietnamese. */
@Component
@Transactional(readOnly = true)
class StruckFields {

    private final ForceMajeures struck;
    private final Texts texts;

    StruckFields(ForceMajeures struck, Texts texts) {
        this.struck = struck;
        this.texts = texts;
    }

    Map<String, Object> of(ProjectFile file) {
        var confirmed = struck.of(file.project().id()).all().stream()
                .filter(ForceMajeure.Kept::isConfirmed)
                .toList();
        var done = confirmed.stream().map(kept -> kept.told().done()).reduce(Dong.ZERO, Dong::plus);
        var fields = new HashMap<String, Object>();
        fields.put(
                "forceMajeure",
                confirmed.isEmpty()
                        ? "không có"
                        : confirmed.stream().map(kept -> words(file, kept)).collect(Collectors.joining("; ")));
        fields.put("forceMajeureDone", confirmed.isEmpty() ? Blanks.DOTS : done.formatted());
        return fields;
    }

    private String words(ProjectFile file, ForceMajeure.Kept kept) {
        var told = kept.told();
        var place = told.place();
        var answer = kept.answer();
        return "%s ngày %s%s, biên bản số %s ngày %s xác nhận khối lượng đã thực hiện %s đồng%s"
                .formatted(
                        texts.text(Texts.VIETNAMESE, "project.struck.kind." + told.kind()),
                        Blanks.day(told.struckOn()),
                        place == null ? "" : " tại " + file.beneficiaryAt(place),
                        told.minutes().number(),
                        Blanks.day(told.minutes().on()),
                        told.done().formatted(),
                        answer == null
                                ? ""
                                : ", chấp thuận tại văn bản số %s ngày %s"
                                        .formatted(answer.number(), Blanks.day(answer.decidedOn())));
    }
}
