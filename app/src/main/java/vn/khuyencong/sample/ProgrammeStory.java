package vn.khuyencong.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.programme.Contents;
import vn.khuyencong.programme.Contents.Share;
import vn.khuyencong.programme.CreateProgramme;
import vn.khuyencong.programme.DecideProgramme;
import vn.khuyencong.programme.Edition;
import vn.khuyencong.programme.Indicator;
import vn.khuyencong.programme.Measure;
import vn.khuyencong.programme.Programme;
import vn.khuyencong.programme.ProgrammeList;
import vn.khuyencong.programme.ProgrammeList.Filter;
import vn.khuyencong.programme.SaveProgramme;
import vn.khuyencong.programme.Source;
import vn.khuyencong.programme.SubmitProgramme;
import vn.khuyencong.sample.Happening.Phase;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/**
 * The city's programme of these five years, and that of the five before, entered late with the days of its papers. Their
 * size is that of a city like this one; all of it is a sample and says so.
 */
@Component
class ProgrammeStory implements YearStory {

    private static final String TABLE = "programme.csv";
    private static final int YEARS = 5;

    /** Million đồng by source, the first year to the last. */
    private static final Map<Source, List<Long>> BEFORE = Map.of(
            Source.NATIONAL, List.of(1500L, 1700L, 1800L, 2000L, 2000L),
            Source.LOCAL, List.of(6500L, 7300L, 8200L, 9000L, 9000L),
            Source.COUNTERPART, List.of(8500L, 9500L, 10000L, 11000L, 11000L));

    private static final Map<Source, List<Long>> NOW = Map.of(
            Source.NATIONAL, List.of(2520L, 2520L, 2520L, 2520L, 2520L),
            Source.LOCAL, List.of(14000L, 15000L, 16000L, 16500L, 16500L),
            Source.COUNTERPART, List.of(17000L, 18000L, 18500L, 19300L, 19600L));

    private final CreateProgramme create;
    private final SaveProgramme save;
    private final SubmitProgramme submit;
    private final DecideProgramme decide;
    private final ProgrammeList list;

    ProgrammeStory(
            CreateProgramme create,
            SaveProgramme save,
            SubmitProgramme submit,
            DecideProgramme decide,
            ProgrammeList list) {
        this.create = create;
        this.save = save;
        this.submit = submit;
        this.decide = decide;
        this.list = list;
    }

    /** What is told of one programme. */
    private record Told(
            String period, int from, LocalDate submitted, LocalDate decided, Map<Source, List<Long>> money) {

        int to() {
            return from + YEARS - 1;
        }

        String name() {
            return "Chương trình khuyến công thành phố Đà Nẵng giai đoạn " + from + "–" + to() + " (mẫu)";
        }

        String paper(String kind) {
            return "MẪU-" + from % 100 + "/" + kind;
        }
    }

    @Override
    public List<Happening> of(Story story, StoryDays days, List<SampleFile> files) {
        var from = firstYear(days.year(Story.Year.THIS));
        var before = new Told(
                "BEFORE",
                from - YEARS,
                LocalDate.ofYearDay(from - YEARS, 1).minusMonths(2),
                LocalDate.ofYearDay(from - YEARS, 1).minusMonths(1),
                BEFORE);
        var now = new Told("NOW", from, days.workday("11-25"), days.workday("12-15"), NOW);
        var happenings = new ArrayList<Happening>();
        happenings.addAll(told(before, days, "10-20", "10-22", "10-24"));
        happenings.addAll(told(now, days, "11-10", "11-25", "12-15"));
        return happenings;
    }

    /** A city has one programme of its years: where it is there already, nothing is told of it again. */
    private List<Happening> told(Told told, StoryDays days, String written, String submitted, String decided) {
        var editions = new ArrayList<Edition>();
        return List.of(
                new Happening(days.workday(written), Phase.LAW, SamplePeople.OFFICER, () -> {
                    if (list.rows(new Filter(told.from(), Tier.LOCAL, null)).isEmpty()) {
                        editions.add(write(told));
                    }
                }),
                new Happening(
                        days.workday(submitted),
                        Phase.LAW,
                        SamplePeople.LEADER,
                        () -> editions.replaceAll(edition -> submit(told, edition))),
                new Happening(
                        days.workday(decided),
                        Phase.LAW,
                        SamplePeople.CHAIR,
                        () -> editions.replaceAll(edition -> approve(told, edition))));
    }

    private Edition submit(Told told, Edition edition) {
        return submit.submit(
                        new Programme.Submit(edition.id(), edition.version(), told.paper("TTr-SCT"), told.submitted()))
                .orFail();
    }

    private Edition approve(Told told, Edition edition) {
        return decide.approve(
                        new Programme.Approve(edition.id(), edition.version(), told.paper("QĐ-UBND"), told.decided()))
                .orFail();
    }

    private Edition write(Told told) {
        var begun = create.create(new Programme.Create(
                        UUID.randomUUID(), Tier.LOCAL, told.name(), told.from(), told.to(), false, 0))
                .orFail();
        var contents = new Contents(
                "Huy động nguồn lực đầu tư phát triển công nghiệp nông thôn; hỗ trợ cơ sở đổi mới máy móc, sản xuất sạch"
                        + " hơn, xây dựng nhãn hiệu, tìm thị trường; số liệu mẫu.",
                indicators(told),
                money(told),
                "Số liệu mẫu theo cỡ của một thành phố tương đương.");
        return save.save(begun.id(), begun.version(), contents).orFail();
    }

    private static List<Indicator> indicators(Told told) {
        return SampleTable.rows(TABLE).stream()
                .filter(row -> told.period().equals(row.get("period")))
                .map(row -> indicator(told, row))
                .toList();
    }

    private static Indicator indicator(Told told, Map<String, @Nullable String> row) {
        var targets = new LinkedHashMap<Integer, Long>();
        for (int year = 0; year < YEARS; year++) {
            targets.put(told.from() + year, Long.valueOf(word(row, "y" + (year + 1))));
        }
        var activity = word(row, "activity");
        return new Indicator(
                UUID.randomUUID(),
                word(row, "name"),
                word(row, "unit"),
                Measure.valueOf(word(row, "measure")),
                activity.isEmpty() ? null : activity,
                null,
                null,
                null,
                "",
                "",
                targets);
    }

    private static String word(Map<String, @Nullable String> row, String column) {
        return Objects.requireNonNullElse(row.get(column), "");
    }

    private static List<Share> money(Told told) {
        var money = new ArrayList<Share>();
        told.money().forEach((source, years) -> {
            for (int year = 0; year < YEARS; year++) {
                money.add(new Share(told.from() + year, source, Dong.ofMillions(years.get(year))));
            }
        });
        return money;
    }

    /** Programmes run from a year ending in 1 or 6. */
    private static int firstYear(int year) {
        return year - (year - 1) % YEARS;
    }
}
