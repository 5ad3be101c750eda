package vn.khuyencong.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.desk.JobState;
import vn.khuyencong.desk.Jobs;
import vn.khuyencong.territory.UnitImport.Stage;

/** The administrator takes lists over in two steps: first what they would do, then, if she agrees, that. */
@Component
@Transactional
public class TakeUnits {

    static final String IMPORT = "import";

    private final UnitImports imports;
    private final TerritoryRoles roles;
    private final Jobs jobs;

    TakeUnits(UnitImports imports, TerritoryRoles roles, Jobs jobs) {
        this.imports = imports;
        this.roles = roles;
        this.jobs = jobs;
    }

    /** A list as it was sent; {@code role} is {@code BEFORE}, {@code FROM} or {@code TRANSITIONS}. */
    public record Sent(String name, String role, LocalDate on, FileBytes content) {}

    /** The day that stands in the name of a file, where one does. */
    public static Optional<LocalDate> dayIn(String name) {
        return UnitFileReader.meaning(name).map(UnitFileReader.Meaning::on);
    }

    /** From when units are held to have been there, where nothing else is said. */
    public static LocalDate since() {
        return ImportUnits.SINCE;
    }

    /** Keeps the files and has them looked at; the same request twice is one import. */
    public UUID send(UUID request, List<Sent> files, LocalDate since, String resolution) {
        roles.mustImport();
        var lists = files.stream()
                .map(file -> new GivenList(file.name(), UnitFile.Role.valueOf(file.role()), file.on(), file.content()))
                .toList();
        var id = imports.keep(request, lists, since, resolution);
        id.ifPresent(kept -> imports.job(kept, start(UnitCheckJob.KIND, kept)));
        return id.orElseGet(() -> imports.sent(request));
    }

    /** Has them taken over, once, however often it is asked for; again where the work died half way. */
    public void take(UUID id) {
        roles.mustImport();
        var one = imports.find(id);
        var agreed = one.ready() && imports.move(id, Stage.CHECKED, Stage.TAKING);
        if (agreed || died(one)) imports.job(id, start(UnitTakeJob.KIND, id));
    }

    /** One import of the actor's. */
    @Transactional(readOnly = true)
    public UnitImport find(UUID id) {
        roles.mustImport();
        return imports.find(id);
    }

    @Transactional(readOnly = true)
    public List<UnitImport> latest() {
        roles.mustImport();
        return imports.latest();
    }

    private boolean died(UnitImport one) {
        return one.stage() == Stage.TAKING
                && one.job() != null
                && jobs.state(one.job()).stage() == JobState.Stage.FAILED;
    }

    private UUID start(String kind, UUID id) {
        return jobs.start(kind, Map.of(IMPORT, id.toString()));
    }
}
