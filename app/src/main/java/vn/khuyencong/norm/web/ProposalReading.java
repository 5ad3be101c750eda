package vn.khuyencong.norm.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.Proposal;
import vn.khuyencong.norm.Proposal.Asked;
import vn.khuyencong.norm.engine.Content;
import vn.khuyencong.norm.engine.Family;
import vn.khuyencong.norm.engine.Governing;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Period;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Problems;

/** The form of a proposal read: what it asks for, and what of it could not be read. */
record ProposalReading(Asked asked, Problems problems) {

    static ProposalReading of(ProposalForm form, Proposal proposal, Family family) {
        return new Reader(form, proposal, family).read();
    }

    /** Goes through the form once. */
    private static final class Reader {

        private final ProposalForm form;
        private final Proposal proposal;
        private final Family family;
        private Problems problems = Problems.NONE;

        Reader(ProposalForm form, Proposal proposal, Family family) {
            this.form = form;
            this.proposal = proposal;
            this.family = family;
        }

        ProposalReading read() {
            var before = proposal.asked();
            var days = period();
            var content = Content.EMPTY;
            if (proposal.kind() == Proposal.Kind.VERSION) {
                var fields = new ContentForm(form, family);
                content = fields.read();
                for (var entry : fields.problems().fields().entrySet()) {
                    problems = problems.with(entry.getKey(), entry.getValue());
                }
            }
            var asked = new Asked(
                    before.norm(),
                    before.tier(),
                    before.province(),
                    proposal.kind() == Proposal.Kind.VERSION ? form.scope() : before.scope(),
                    days,
                    content,
                    id(form.text("basis")),
                    day("verifiedUntil"),
                    governing(before.governing()),
                    before.replaces(),
                    form.text("reason"));
            return new ProposalReading(asked, problems);
        }

        private @Nullable Period period() {
            if (form.text("from").isEmpty()) {
                problems = problems.with("from", Finding.of("web.date-missing"));
                return null;
            }
            var from = day("from");
            var last = proposal.kind() == Proposal.Kind.VERSION ? day("to") : null;
            if (from == null) return null;
            if (last != null && last.isBefore(from)) {
                problems = problems.with("to", Finding.of("norm.proposal-days-backwards", null, from));
                return null;
            }
            return new Period(from, last == null ? null : last.plusDays(1));
        }

        private @Nullable LocalDate day(String name) {
            if (form.text(name).isEmpty()) return null;
            return switch (Dates.parse(form.text(name))) {
                case Day.Ok(var day) -> day;
                case Day.Refused refused -> {
                    problems = problems.with(name, refused.finding());
                    yield null;
                }
            };
        }

        private static Governing orElse(String text, Governing fallback) {
            return Arrays.stream(Governing.values())
                    .filter(one -> one.name().equals(text))
                    .findFirst()
                    .orElse(fallback);
        }

        private Governing governing(Governing before) {
            return orElse(form.text("governing"), before);
        }

        private static @Nullable UUID id(String text) {
            try {
                return text.isEmpty() ? null : UUID.fromString(text);
            } catch (IllegalArgumentException _) {
                return null;
            }
        }
    }
}
