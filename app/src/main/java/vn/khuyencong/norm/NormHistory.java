package vn.khuyencong.norm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Accounts;
import vn.khuyencong.norm.engine.Family;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.NotFound;

/** Norms as people look them up: all of a day, and every version one ever had. */
@Service
@Transactional(readOnly = true)
public class NormHistory {

    private final Snapshots snapshots;
    private final Versions versions;
    private final Accounts accounts;

    NormHistory(Snapshots snapshots, Versions versions, Accounts accounts) {
        this.snapshots = snapshots;
        this.versions = versions;
        this.accounts = accounts;
    }

    /** How a version stands on a day. */
    public enum State {
        IN_FORCE,
        TO_COME,
        ENDED,
        SUPERSEDED;

        static State of(Version version, LocalDate day) {
            if (version.superseded()) return SUPERSEDED;
            if (version.inForce().contains(day)) return IN_FORCE;
            return version.inForce().from().isAfter(day) ? TO_COME : ENDED;
        }
    }

    /**
     * A version with who stands behind it.
     *
     * @param enteredBy  empty where it came with the program
     * @param approvedBy likewise
     */
    public record Told(
            Version version,
            State state,
            @Nullable String enteredBy,
            @Nullable String approvedBy,
            Instant recordedAt) {}

    /** Every version a norm ever had, the newest first, those held to be right before those superseded. */
    public List<Told> of(String norm, LocalDate day) {
        var history = snapshots.history().stream()
                .filter(version -> version.norm().equals(norm))
                .toList();
        if (history.isEmpty()) throw new NotFound("No norm " + norm);
        var entered = versions.entered(norm);
        var names = names(entered);
        return history.stream()
                .map(version -> told(version, day, Objects.requireNonNull(entered.get(version.id())), names))
                .sorted(Comparator.comparing((Told told) -> told.version().superseded())
                        .thenComparing(told -> told.version().inForce().from(), Comparator.reverseOrder())
                        .thenComparing(told -> told.recordedAt(), Comparator.reverseOrder()))
                .toList();
    }

    private Map<UUID, String> names(Map<UUID, Versions.Entered> entered) {
        return accounts.names(entered.values().stream()
                .flatMap(by -> Stream.of(by.by(), by.approvedBy()).filter(Objects::nonNull))
                .collect(Collectors.toSet()));
    }

    private static Told told(Version version, LocalDate day, Versions.Entered entered, Map<UUID, String> names) {
        return new Told(
                version,
                State.of(version, day),
                entered.by() == null ? null : names.getOrDefault(entered.by(), ""),
                entered.approvedBy() == null ? null : names.getOrDefault(entered.approvedBy(), ""),
                entered.at());
    }

    /** Every version held to be right, of all days. */
    public List<Version> live() {
        return snapshots.current().norms().all().toList();
    }

    /** @throws NotFound if there is no such family */
    public Family family(String norm) {
        return findFamily(norm).orElseThrow(() -> new NotFound("No family of " + norm));
    }

    /** The family of a norm; empty where the name is none. */
    public Optional<Family> findFamily(String norm) {
        return Optional.ofNullable(snapshots.current().norms().definitions().familyOf(norm));
    }

    /** The families, in the order of the definitions. */
    public List<Family> families() {
        return List.copyOf(snapshots.current().norms().definitions().families().values());
    }

    /** The words for activities, legal forms and sectors. */
    public NormNames names() {
        return new NormNames(snapshots.current().catalogue());
    }
}
