package vn.khuyencong.portal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.Assessment;
import vn.khuyencong.norm.AssessmentRequest;
import vn.khuyencong.shared.Dong;

/**
 * Which question can still change the answer. Nothing is listed here by activity: the engine is asked what every answer
 * would bring, and where they all bring the same the question is not asked.
 */
public final class FinderRules {

    private static final List<Question> WHO_AND_WHERE = List.of(
            Question.SECTOR,
            Question.LEGAL_FORM,
            Question.PLACE,
            Question.CRAFT_VILLAGE,
            Question.CITY_CLASS,
            Question.DIFFICULT);

    private final Function<AssessmentRequest, Assessment> engine;
    private final Possible possible;
    private final Map<Known, List<Told>> told = new HashMap<>();
    private final Map<Known, Boolean> certain = new HashMap<>();

    /** What one purse says of a case: all that can change for whoever asks. */
    private record Told(
            @Nullable Boolean eligible,
            boolean computable,
            @Nullable Dong ceiling) {}

    /** @param engine answers one case */
    public FinderRules(Function<AssessmentRequest, Assessment> engine, Possible possible) {
        this.engine = engine;
        this.possible = possible;
    }

    /** The questions to ask next, together on one page; none where the answer is certain. */
    public List<Question> next(Known known) {
        if (known.purpose() == null) return List.of(Question.PURPOSE);
        if (certain(known)) return canChange(Question.COST, known) ? List.of(Question.COST) : List.of();
        for (var page : Question.PAGES) {
            var asked =
                    page.stream().filter(question -> canChange(question, known)).toList();
            if (!asked.isEmpty()) return asked;
        }
        return List.of();
    }

    /** How many pages of questions may still come, at most. What may be asked about a place counts with the place. */
    public int pagesLeft(Known known) {
        if (known.purpose() == null) return Question.MOST;
        if (certain(known)) return canChange(Question.COST, known) ? 1 : 0;
        int left = 0;
        for (var page : Question.PAGES) {
            if (page.contains(Question.PLACE) && canChange(Question.PLACE, known)) left += 2;
            else if (page.stream().anyMatch(question -> canChange(question, known))) left++;
        }
        return left;
    }

    /** Whether some answer to a question could bring another outcome than another answer, or than none. */
    public boolean canChange(Question question, Known known) {
        if (!known.open(question)) return false;
        if (question == Question.COST)
            return completed(known, EnumSet.noneOf(Question.class)).anyMatch(this::waitsForCost);
        if (question.aboutPlace() && known.where().place() == null) return false;
        return completed(known, EnumSet.of(question)).anyMatch(completed -> {
            var unanswered = told(completed);
            return possible.answers(question, completed)
                    .anyMatch(answered -> !told(answered).equals(unanswered));
        });
    }

    /** Whether everybody who may be asking gets, but for her cost, what is told already: as where an organiser carries it out. */
    private boolean certain(Known known) {
        return certain.computeIfAbsent(known, _ -> {
            var already = told(known);
            return completed(known, EnumSet.noneOf(Question.class))
                    .allMatch(completed -> tell(completed).equals(already));
        });
    }

    /** Whether it makes a difference, for anybody, that machines are a technology line. */
    public boolean lineMatters(Known known) {
        var purpose = known.purpose();
        return purpose != null
                && completed(known, EnumSet.noneOf(Question.class))
                        .anyMatch(completed -> !told(completed).equals(told(completed.meaning(purpose.otherwise()))));
    }

    /** Everybody who may be asking: what is known, with every answer to every other question of who and where. */
    private Stream<Known> completed(Known known, Set<Question> but) {
        var completed = Stream.of(known);
        var nowhere = known.where().place() == null && possible.places().isEmpty();
        for (var question : WHO_AND_WHERE) {
            if (question.aboutPlace() && nowhere) continue;
            if (!but.contains(question) && known.open(question)) {
                completed = completed.flatMap(one -> possible.answers(question, one));
            }
        }
        return completed;
    }

    /** Whether a purse gives money but no sum can be told without the cost. */
    private boolean waitsForCost(Known known) {
        return known.purses().stream()
                .map(tier -> engine.apply(known.request(tier)))
                .anyMatch(assessment -> Boolean.TRUE.equals(assessment.eligible())
                        && assessment.computable()
                        && assessment.ceiling() == null);
    }

    private List<Told> told(Known known) {
        var before = told.get(known);
        if (before != null) return before;
        var now = tell(known);
        told.put(known, now);
        return now;
    }

    /** What every purse says; of a small and of a large cost where none is known. */
    private List<Told> tell(Known known) {
        var costing =
                known.cost() == null ? possible.answers(Question.COST, known).toList() : List.of(known);
        var said = new ArrayList<Told>(4);
        for (var tier : known.purses()) {
            for (var one : costing) {
                var assessment = engine.apply(one.request(tier));
                said.add(new Told(assessment.eligible(), assessment.computable(), assessment.ceiling()));
            }
        }
        return said;
    }
}
