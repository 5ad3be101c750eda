package vn.khuyencong.plan.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.plan.harmony.HarmonyReader;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.web.Paging;

/** Gathers the pages of the harmony of sources, each in one transaction. */
@Component
@Transactional(readOnly = true)
class HarmonyPages {

    private final HarmonyReader reader;
    private final Norms norms;

    HarmonyPages(HarmonyReader reader, Norms norms) {
        this.reader = reader;
        this.norms = norms;
    }

    HarmonyPage page(HarmonyQuery query) {
        var filter = query.filter();
        return new HarmonyPage(query, reader.look(filter), reader.beside(filter.from(), filter.to()), activities());
    }

    HarmonyFilesPage files(HarmonyQuery query, int number) {
        var files = reader.files(query.filter(), query.kind());
        var paging = new Paging(number, Paging.DEFAULT_SIZE, files.size(), query.text() + "&tien=" + query.kind());
        var shown = files.subList(
                Math.min(paging.offset(), files.size()), Math.min(paging.offset() + Paging.DEFAULT_SIZE, files.size()));
        return new HarmonyFilesPage(
                query,
                shown,
                files.stream().map(HarmonyReader.File::amount).reduce(Dong.ZERO, Dong::plus),
                paging,
                activities());
    }

    private Map<String, HarmonyPage.Named> activities() {
        var named = new LinkedHashMap<String, HarmonyPage.Named>();
        norms.activities()
                .forEach(one -> named.put(
                        one.code(),
                        new HarmonyPage.Named(one.name().vi(), one.name().en())));
        return named;
    }
}
