package vn.khuyencong.norm;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Named;
import vn.khuyencong.shared.Tier;

/** What the norms say of voting for products: groups, levels with the sizes of their councils, and how points are divided. */
@Component
@Transactional(readOnly = true)
public class VotingNorms {

    private static final String GROUP = "voting-group";
    private static final String LEVEL = "voting-level";
    private static final String CRITERION = "voting-criterion";
    private static final String SCORE = "voting.SCORE_";

    private final Snapshots snapshots;

    VotingNorms(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** A group of products that are compared with each other (nhóm sản phẩm). */
    public record Group(String code, int position, Named name, Citation basis) {}

    /**
     * A level of voting (cấp bình chọn), the lowest first.
     *
     * @param fewer       how many sit in its council: so many
     * @param more        or so many
     * @param accountRole the role that approves its results; empty where it is held by others than the province
     * @param signatory   who signs its certificates
     */
    public record Level(
            String code,
            int position,
            int fewer,
            int more,
            @Nullable String accountRole,
            Named signatory,
            Named name,
            Citation basis) {

        /** Whether the province itself holds rounds of this level. */
        public boolean isHeldHere() {
            return accountRole != null;
        }
    }

    /** One of the four criteria of the score sheet. */
    public enum Main {
        MARKET,
        ECONOMY,
        CULTURE,
        OTHER
    }

    /** How many points one of the four has. */
    public record Part(Main main, int points, Named name, Citation basis) {}

    /**
     * A part of a criterion as the sheets propose it; a round may divide the points otherwise.
     *
     * @param guide what a judge looks at
     */
    public record SubCriterion(
            String code, Main main, int position, int points, Named name, Named guide, Citation basis) {}

    /** The groups of a day, in order. */
    public List<Group> groups(LocalDate day) {
        return of(GROUP, day)
                .map(version -> new Group(
                        version.member(), position(version), version.content().words("name"), basis(version, day)))
                .sorted(Comparator.comparingInt(Group::position))
                .toList();
    }

    /** Every group there has been, for what was entered under earlier law; the latest name of each. */
    public List<Group> everyGroup() {
        var norms = snapshots.current().norms();
        return norms.members(GROUP).stream()
                .flatMap(norm -> norms.versions(norm).stream().reduce((_, later) -> later).stream())
                .map(version -> new Group(
                        version.member(),
                        position(version),
                        version.content().words("name"),
                        basis(version, Objects.requireNonNull(version.inForce().from(), "a first day"))))
                .sorted(Comparator.comparingInt(Group::position))
                .toList();
    }

    /** The levels of a day, the lowest first. */
    public List<Level> levels(LocalDate day) {
        return of(LEVEL, day)
                .map(version -> level(version, day))
                .sorted(Comparator.comparingInt(Level::position))
                .toList();
    }

    /** Every level there has been, the lowest first, as it was last. */
    public List<Level> everyLevel() {
        var norms = snapshots.current().norms();
        return norms.members(LEVEL).stream()
                .flatMap(norm -> norms.versions(norm).stream().reduce((_, later) -> later).stream())
                .map(version ->
                        level(version, Objects.requireNonNull(version.inForce().from(), "a first day")))
                .sorted(Comparator.comparingInt(Level::position))
                .toList();
    }

    /** A level of a day; empty where there is none of that day, as the district since it was abolished. */
    public Optional<Level> level(String code, LocalDate day) {
        return levels(day).stream().filter(level -> level.code().equals(code)).findFirst();
    }

    /** How the points of a day are divided among the four criteria; none before the voting circular. */
    public List<Part> parts(LocalDate day) {
        var norms = snapshots.current().norms();
        return Arrays.stream(Main.values())
                .flatMap(main -> Stream.ofNullable(norms.national(SCORE + main, day))
                        .map(version -> new Part(
                                main,
                                Objects.requireNonNull(version.content().count("points"), "points"),
                                version.content().words("name"),
                                basis(version, day))))
                .toList();
    }

    /** How the sheets of a day propose to divide each criterion, in order. */
    public List<SubCriterion> subCriteria(LocalDate day) {
        return of(CRITERION, day)
                .map(version -> new SubCriterion(
                        version.member(),
                        Main.valueOf(version.content().required("main")),
                        position(version),
                        Objects.requireNonNull(version.content().count("points"), "points"),
                        version.content().words("name"),
                        version.content().words("guide"),
                        basis(version, day)))
                .sorted(Comparator.comparing(SubCriterion::main).thenComparingInt(SubCriterion::position))
                .toList();
    }

    private Stream<Version> of(String family, LocalDate day) {
        return snapshots.current().norms().inForce(family, Tier.NATIONAL, null, day).stream();
    }

    private static Level level(Version version, LocalDate day) {
        var content = version.content();
        return new Level(
                version.member(),
                position(version),
                Objects.requireNonNull(content.count("fewer"), "fewer"),
                Objects.requireNonNull(content.count("more"), "more"),
                content.text("account_role"),
                content.words("signatory"),
                content.words("name"),
                basis(version, day));
    }

    private static int position(Version version) {
        return Objects.requireNonNull(version.content().count("position"), "a position");
    }

    private static Citation basis(Version version, LocalDate day) {
        return Objects.requireNonNull(version.citation(day), "every norm of voting rests on a provision");
    }
}
