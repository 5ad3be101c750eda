package vn.khuyencong.project.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.Item;
import vn.khuyencong.project.Commitments;
import vn.khuyencong.project.Contents;
import vn.khuyencong.project.Estimate;
import vn.khuyencong.project.EstimateLine;
import vn.khuyencong.project.ProjectKind;
import vn.khuyencong.project.SaveProject.Save;
import vn.khuyencong.project.Scope;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Quantity;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Quantities;

/** A form read: what it says, and what of it could not be read. */
record EditReading(Scope scope, Contents contents, Estimate estimate, Commitments commitments, Problems problems) {

    /** @param items those a line of this form may name */
    static EditReading of(EditForm form, List<Item> items) {
        return new Reader(form, items).read();
    }

    Save save(UUID project, int version) {
        return new Save(project, version, scope, contents, estimate, commitments);
    }

    /** Goes through the form once. */
    private static final class Reader {

        private static final Dong LARGEST_PRICE = Dong.ofMillions(10_000_000);
        private static final Dong LARGEST_TOTAL = Dong.ofMillions(1_000_000_000);

        private static final int MOST_PLACES = 500;

        private final EditForm form;
        private final List<Item> items;
        private final Typed typed;
        private Problems more = Problems.NONE;

        Reader(EditForm form, List<Item> items) {
            this.form = form;
            this.items = items;
            this.typed = new Typed(form.values());
        }

        EditReading read() {
            var scope = scope();
            var contents = new Contents(
                    typed.text("needAndGrounds"),
                    typed.text("aims"),
                    typed.text("scale"),
                    typed.text("content"),
                    typed.text("organisation"),
                    typed.text("effect"),
                    day("startsOn"),
                    day("endsOn"));
            var estimate = estimate();
            var commitments = new Commitments(typed.ticked("noDoubleFunding"), typed.ticked("enoughCounterpart"));
            var problems = typed.problems();
            for (var entry : more.fields().entrySet()) {
                problems = problems.with(entry.getKey(), entry.getValue());
            }
            return new EditReading(scope, contents, estimate, commitments, problems);
        }

        private Scope scope() {
            var kind = kind();
            return new Scope(
                    kind,
                    tier(),
                    year(),
                    typed.text("activity"),
                    typed.ticked("productionLine"),
                    typed.text("title"),
                    kind == ProjectKind.GROUP ? null : place(),
                    kind == ProjectKind.GROUP ? places() : 1);
        }

        private ProjectKind kind() {
            var kind = Kinds.of(typed.text("kind"));
            return kind == null ? ProjectKind.NAMED : kind;
        }

        private Tier tier() {
            return typed.text("tier").equals(Tier.NATIONAL.name()) ? Tier.NATIONAL : Tier.LOCAL;
        }

        private int year() {
            var text = typed.text("planYear");
            if (text.matches("20[0-9]{2}")) {
                return Integer.parseInt(text);
            }
            more = more.with("planYear", Finding.of("project.year-unreadable"));
            return LocalDate.EPOCH.getYear();
        }

        private int places() {
            var text = typed.text("places");
            if (text.matches("[1-9][0-9]{0,2}") && Integer.parseInt(text) <= MOST_PLACES) {
                return Integer.parseInt(text);
            }
            more = more.with("places", Finding.of("project.places-unreadable", null, MOST_PLACES));
            return 1;
        }

        private UUID place() {
            try {
                return UUID.fromString(typed.text("place"));
            } catch (IllegalArgumentException _) {
                more = more.with("place", Finding.of("project.place-missing"));
                return new UUID(0, 0);
            }
        }

        private @Nullable LocalDate day(String name) {
            return typed.text(name).isEmpty() ? null : typed.day(name);
        }

        private Estimate estimate() {
            var lines = new ArrayList<EstimateLine>();
            for (int row = 0; row < form.rows(); row++) {
                if (!form.isBlank(row)) {
                    lines.add(line(row, lines.size() + 1));
                }
            }
            return new Estimate(lines, ComponentForm.read(form.values(), typed, typed.text("activity")));
        }

        private EstimateLine line(int row, int position) {
            var counted = counted(row);
            var detail = DetailForm.read(typed, row, counted.total());
            var total = detail.total();
            var support = orZero(row, "support");
            var other = orZero(row, "other");
            var counterpart = typed.text(EditForm.cell(row, "counterpart")).isEmpty()
                    ? total.minusOrZero(support.plus(other))
                    : typed.amount(EditForm.cell(row, "counterpart"));
            return new EstimateLine(
                    position,
                    typed.text(EditForm.cell(row, "description")),
                    typed.ticked(EditForm.cell(row, "supported")),
                    total,
                    support,
                    counterpart,
                    other,
                    counted,
                    detail.detail());
        }

        private EstimateLine.Counted counted(int row) {
            var item = item(row);
            var unit = typed.text(EditForm.cell(row, "unit"));
            var quantity = quantity(row);
            var price = price(EditForm.cell(row, "price"));
            if (quantity != null && price != null && isImpossible(quantity, price)) {
                more = more.with(EditForm.cell(row, "price"), Finding.of("project.price-impossible"));
                price = null;
            }
            return new EstimateLine.Counted(
                    item == null ? null : item.code(),
                    unit.isEmpty() && item != null ? item.unit().vi() : unit,
                    quantity,
                    price);
        }

        /** More than any amount of this programme: a slip of the finger. */
        private static boolean isImpossible(Quantity quantity, Dong price) {
            var total = quantity.decimal().multiply(BigDecimal.valueOf(price.value()));
            return price.exceeds(LARGEST_PRICE) || total.compareTo(BigDecimal.valueOf(LARGEST_TOTAL.value())) > 0;
        }

        private @Nullable Item item(int row) {
            var name = EditForm.cell(row, "item");
            var text = typed.text(name);
            if (text.isEmpty()) return null;
            var found = items.stream().filter(item -> item.isCalled(text)).findFirst();
            if (found.isEmpty()) more = more.with(name, Finding.of("project.item-unknown", null, text));
            return found.orElse(null);
        }

        private @Nullable Quantity quantity(int row) {
            var name = EditForm.cell(row, "quantity");
            if (typed.text(name).isEmpty()) return null;
            var quantity = Quantities.parse(typed.text(name));
            if (quantity == null) more = more.with(name, Finding.of("web.quantity-unreadable"));
            return quantity;
        }

        private @Nullable Dong price(String name) {
            if (typed.text(name).isEmpty()) return null;
            var price = typed.amount(name);
            return price.isZero() ? null : price;
        }

        private Dong orZero(int row, String column) {
            var name = EditForm.cell(row, column);
            return typed.text(name).isEmpty() ? Dong.ZERO : typed.amount(name);
        }
    }
}
