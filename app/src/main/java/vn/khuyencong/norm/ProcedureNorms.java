package vn.khuyencong.norm;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.legal.Provision;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Period;
import vn.khuyencong.shared.Tier;

/** The norms of the process, all dates together: advances, papers, criteria, clocks, who fills which role. */
record ProcedureNorms(
        List<Dated<Advance>> advances,
        List<Dated<PaperRow>> papers,
        List<Dated<CriterionRow>> criteria,
        List<Dated<ClockRow>> clocks,
        List<Dated<RoleRow>> roles,
        WorkCalendar calendar) {

    /**
     * A norm with its place and time. Local money has its own rows; the national ones never stand in for them.
     *
     * @param province empty for national money
     */
    record Dated<T>(T norm, Tier tier, String province, Period inForce, Provision basis) {

        boolean holds(Tier wanted, @Nullable String wantedProvince, LocalDate day) {
            return tier == wanted
                    && (tier == Tier.NATIONAL || province.equals(wantedProvince))
                    && inForce.contains(day);
        }
    }

    record Advance(
            String activity, BasisPoints ratio, @Nullable BasisPoints progressOver) {}

    record PaperRow(String activity, String moment, String code, String nameVi, String nameEn) {}

    record CriterionRow(UUID id, int position, String nameVi, String nameEn) {}

    record RoleRow(String stepRole, String accountRole) {}

    record ClockRow(String stage, Count count) {}

    /** How a clock counts. */
    sealed interface Count {

        /** So many days from the day after the step began. */
        record Days(int days) implements Count {}

        /** So many working days from the day after the step began. */
        record WorkingDays(int days) implements Count {}

        /** A fixed day, inclusive, of the year after the plan year. */
        record NextYear(MonthDay day) implements Count {}
    }

    LocalDate lastDay(Count count, LocalDate since, int planYear) {
        return switch (count) {
            case Count.Days(var days) -> since.plusDays(days);
            case Count.WorkingDays(var days) -> calendar.after(since, days);
            case Count.NextYear(var day) -> day.atYear(planYear + 1);
        };
    }

    static <T> Stream<Dated<T>> holding(List<Dated<T>> norms, Tier tier, @Nullable String province, LocalDate day) {
        return norms.stream().filter(norm -> norm.holds(tier, province, day));
    }
}
