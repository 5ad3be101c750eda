package vn.khuyencong.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.Accounts;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Norms;

/** A year of work in the sample city, made by the real use cases as the real accounts, each on its day. */
@Component
public class SampleYear {

    private static final Logger LOG = LoggerFactory.getLogger(SampleYear.class);

    private static final LocalTime OPENING = LocalTime.of(8, 5);
    private static final int MORNING_MINUTES = 170;
    private static final int MINUTES_APART = 13;
    private static final int TELL_EVERY = 40;

    private final List<YearStory> stories;
    private final Accounts accounts;
    private final Norms norms;

    SampleYear(List<YearStory> stories, Accounts accounts, Norms norms) {
        this.stories = stories;
        this.accounts = accounts;
        this.norms = norms;
    }

    /** Lays the year down so that it ends today. */
    public void load(LocalDate today) {
        var happenings = happenings(StoryFile.read(), new StoryDays(today, this::isWorked));
        var people = new HashMap<String, Actor>();
        var byDay = new HashMap<LocalDate, Integer>();
        for (int done = 0; done < happenings.size(); done++) {
            var happening = happenings.get(done);
            happen(happening, byDay.merge(happening.day(), 1, Integer::sum), people);
            if ((done + 1) % TELL_EVERY == 0) {
                LOG.info("Sample city: {} of {} moves made", done + 1, happenings.size());
            }
        }
    }

    private boolean isWorked(LocalDate day) {
        return norms.workingDaysBetween(day.minusDays(1), day) > 0;
    }

    /** In the order of the days; what falls on one day in the order of the process. */
    private List<Happening> happenings(Story story, StoryDays days) {
        var files = files(story, days);
        var all = new ArrayList<Happening>();
        stories.forEach(thread -> all.addAll(thread.of(story, days, files)));
        all.sort(Comparator.comparing(Happening::day).thenComparing(Happening::phase));
        return all;
    }

    private static List<SampleFile> files(Story story, StoryDays days) {
        var files = new ArrayList<SampleFile>();
        for (var told : story.projects()) {
            files.add(new SampleFile(UUID.randomUUID(), files.size() + 1, told, story, days));
        }
        return files;
    }

    private void happen(Happening happening, int ofTheDay, Map<String, Actor> people) {
        var actor = people.computeIfAbsent(
                happening.account(), username -> accounts.find(username).orElseThrow());
        var instant = happening
                .day()
                .atTime(hour(happening.day(), ofTheDay))
                .atZone(OfficeClock.ZONE)
                .toInstant();
        OfficeClock.runAt(instant, () -> CurrentActor.runAs(actor, happening.work()));
    }

    /** Some time in the morning for the first, the others after it: never the same minute every day. */
    private static LocalTime hour(LocalDate day, int ofTheDay) {
        var begun = day.getDayOfYear() * 37 % MORNING_MINUTES;
        return OPENING.plusMinutes(begun + (long) ofTheDay * MINUTES_APART);
    }
}
