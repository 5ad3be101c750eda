package vn.khuyencong.report.web;

import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Accounts;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Permissions;
import vn.khuyencong.access.Verb;
import vn.khuyencong.web.Option;

/** Puts a page of the trail together, in one picture of the database. */
@Component
@Transactional(readOnly = true)
class TrailPages {

    private final TrailReader reader;
    private final TrailWords words;
    private final Accounts accounts;
    private final Permissions permissions;

    TrailPages(TrailReader reader, TrailWords words, Accounts accounts, Permissions permissions) {
        this.reader = reader;
        this.words = words;
        this.accounts = accounts;
        this.permissions = permissions;
    }

    TrailPage page(TrailFilter filter, @Nullable TrailPlace place, Actor actor, Locale language) {
        var found = reader.rows(filter, place, actor);
        var shown = found.subList(0, Math.min(found.size(), TrailReader.PAGE));
        var names = accounts.names(words.people(shown));
        var total = reader.count(filter, actor);
        var tables = reader.tables(actor).stream()
                .map(table -> new Option(table, words.table(table, language)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
        return new TrailPage(
                filter,
                tables,
                shown.stream().map(row -> words.entry(row, names, language)).toList(),
                Math.min(total, TrailReader.COUNTED),
                total > TrailReader.COUNTED,
                found.size() > shown.size()
                        ? new TrailPlace(shown.getLast().at(), shown.getLast().id()).word()
                        : null,
                place == null,
                reader.chain(),
                permissions.may(Verb.READ, Matter.AUDIT));
    }
}
