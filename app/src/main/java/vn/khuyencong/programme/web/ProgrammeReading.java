package vn.khuyencong.programme.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.programme.Contents;
import vn.khuyencong.programme.Indicator;
import vn.khuyencong.programme.Measure;
import vn.khuyencong.programme.Programme;
import vn.khuyencong.programme.Scopes.Scope;
import vn.khuyencong.programme.Source;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Amount;
import vn.khuyencong.web.Amounts;
import vn.khuyencong.web.Problems;

/** A form of an edition read: what it says, and what of it could not be read. */
record ProgrammeReading(Contents contents, Problems problems) {

    static ProgrammeReading of(ProgrammeForm form, Programme programme, List<Scope> scopes) {
        return new Reader(form, programme, scopes).read();
    }

    /** Goes through the form once. */
    private static final class Reader {

        private static final int LONGEST_WORDS = 300;
        private static final int LONGEST_UNIT = 60;
        private static final int LONGEST_TEXT = 8000;

        private final ProgrammeForm form;
        private final Programme programme;
        private final List<Scope> scopes;
        private Problems problems = Problems.NONE;

        Reader(ProgrammeForm form, Programme programme, List<Scope> scopes) {
            this.form = form;
            this.programme = programme;
            this.scopes = scopes;
        }

        ProgrammeReading read() {
            var indicators = new ArrayList<Indicator>();
            for (int row = 0; row < form.rows(); row++) {
                if (!form.isBlank(row, programme)) {
                    indicators.add(indicator(row));
                }
            }
            var contents =
                    new Contents(text("aims", LONGEST_TEXT), indicators, money(), text("moneyGrounds", LONGEST_TEXT));
            return new ProgrammeReading(contents, problems);
        }

        private Indicator indicator(int row) {
            var scope = form.value(ProgrammeForm.cell(row, "scope"));
            return new Indicator(
                    thread(row),
                    words(row, "name", LONGEST_WORDS),
                    words(row, "unit", LONGEST_UNIT),
                    measure(row),
                    scope(row, scope, "A:", false),
                    scope(row, scope, "G:", true),
                    number(ProgrammeForm.cell(row, "baseline")),
                    year(row),
                    text(ProgrammeForm.cell(row, "how"), LONGEST_TEXT),
                    text(ProgrammeForm.cell(row, "grounds"), LONGEST_TEXT),
                    targets(row));
        }

        private UUID thread(int row) {
            try {
                return UUID.fromString(form.value(ProgrammeForm.cell(row, "thread")));
            } catch (IllegalArgumentException _) {
                // a row made without the page: it begins a thread of its own, the same one however often it is sent
                return UUID.nameUUIDFromBytes((programme.id() + "/" + row).getBytes(StandardCharsets.UTF_8));
            }
        }

        private String words(int row, String column, int longest) {
            var name = ProgrammeForm.cell(row, column);
            if (form.value(name).isEmpty()) {
                problems = problems.with(name, Finding.of("programme.cell-missing"));
            }
            return text(name, longest);
        }

        private String text(String name, int longest) {
            var text = form.value(name);
            if (text.length() > longest) {
                problems = problems.with(name, Finding.of("programme.text-too-long", null, longest));
            }
            return text;
        }

        private Measure measure(int row) {
            var name = ProgrammeForm.cell(row, "measure");
            return Arrays.stream(Measure.values())
                    .filter(measure -> measure.name().equals(form.value(name)))
                    .findFirst()
                    .orElseGet(() -> {
                        problems = problems.with(name, Finding.of("programme.measure-missing"));
                        return Measure.NOT_KEPT;
                    });
        }

        private @Nullable String scope(int row, String typed, String mark, boolean group) {
            if (!typed.startsWith(mark)) {
                return null;
            }
            var code = typed.substring(mark.length());
            if (scopes.stream()
                    .noneMatch(scope -> scope.isGroup() == group && scope.code().equals(code))) {
                problems = problems.with(ProgrammeForm.cell(row, "scope"), Finding.of("programme.scope-unknown"));
                return null;
            }
            return code;
        }

        private @Nullable Integer year(int row) {
            var name = ProgrammeForm.cell(row, "baselineYear");
            var text = form.value(name);
            if (text.isEmpty()) {
                return null;
            }
            if (!text.matches("20\\d{2}")) {
                problems = problems.with(name, Finding.of("programme.year-unreadable"));
                return null;
            }
            return Integer.valueOf(text);
        }

        private Map<Integer, Long> targets(int row) {
            var targets = new LinkedHashMap<Integer, Long>();
            for (var year : programme.years()) {
                var target = number(ProgrammeForm.cell(row, "y" + year));
                if (target != null) {
                    targets.put(year, target);
                }
            }
            return targets;
        }

        /** A whole number, with or without the dots people write. */
        private @Nullable Long number(String name) {
            var text = form.value(name);
            if (text.isEmpty()) {
                return null;
            }
            return switch (Amounts.parse(text)) {
                case Amount.Ok(var value) -> value.value();
                case Amount.Refused _ -> {
                    problems = problems.with(name, Finding.of("programme.number-unreadable"));
                    yield null;
                }
            };
        }

        private List<Contents.Share> money() {
            var money = new ArrayList<Contents.Share>();
            for (var year : programme.years()) {
                // in the order the database gives them back
                Arrays.stream(Source.values())
                        .sorted((one, other) -> one.name().compareTo(other.name()))
                        .forEach(source -> money(money, year, source));
            }
            return money;
        }

        private void money(List<Contents.Share> money, int year, Source source) {
            var name = ProgrammeForm.money(year, source.name());
            if (form.value(name).isEmpty()) {
                return;
            }
            switch (Amounts.parse(form.value(name))) {
                case Amount.Ok(var amount) -> money.add(new Contents.Share(year, source, amount));
                case Amount.Refused refused -> problems = problems.with(name, refused.finding());
            }
        }
    }
}
