package vn.khuyencong.project.web;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static vn.khuyencong.project.db.Tables.PROJECT;
import static vn.khuyencong.project.db.Tables.TYPED_ASIDE;
import static vn.khuyencong.project.db.establishment.Tables.PUB_ESTABLISHMENT;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.project.DraftCheck;
import vn.khuyencong.project.FormPart;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.Projects;
import vn.khuyencong.project.TypedForm;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.web.Problems;

/** Puts the form of a đề án together: the draft where one is kept, else the file itself. */
@Component
@Transactional(readOnly = true)
class EditPages {

    private final DSLContext db;
    private final Projects projects;
    private final DraftCheck check;
    private final EditChoices choices;
    private final JsonMapper json;
    private final CurrentActor current;

    EditPages(
            DSLContext db,
            Projects projects,
            DraftCheck check,
            EditChoices choices,
            JsonMapper json,
            CurrentActor current) {
        this.db = db;
        this.projects = projects;
        this.check = check;
        this.choices = choices;
        this.json = json;
        this.current = current;
    }

    /** The kept draft, what the reader had typed when somebody else was first, and for whom the file is. */
    private record Draft(
            @Nullable JSONB typed,
            @Nullable Instant savedAt,
            @Nullable JSONB aside,
            @Nullable Instant asideAt,
            String beneficiary) {}

    /** @throws NotAllowed if the file is not the reader's to write in */
    EditPage open(UUID id) {
        var project = writable(id);
        var draft = draft(id);
        return page(project, now(project, draft), draft, Problems.NONE);
    }

    /** The form as it was sent; the parts that could not be written in as they are now. */
    EditPage again(UUID id, EditForm form, Set<FormPart> parts, Problems problems) {
        var project = writable(id);
        var draft = draft(id);
        var whole = now(project, draft).typed().with(parts, form.typed());
        return page(project, new EditForm(whole.values()), draft, problems);
    }

    /** The form as the file itself has it. */
    TypedForm filed(UUID id) {
        return filed(projects.get(id)).typed();
    }

    /** The draft, or where there is none the file. */
    TypedForm now(UUID id) {
        return now(projects.get(id), draft(id)).typed();
    }

    /** What the form says to her while she types. */
    CheckPiece check(UUID id, TypedForm form, CheckPiece.Kept kept) {
        return check(projects.get(id), new EditForm(form.values()), kept);
    }

    private EditForm now(Project project, Draft draft) {
        var typed = draft.typed();
        return typed == null ? filed(project) : new EditForm(read(typed.data()));
    }

    private EditForm filed(Project project) {
        return EditForm.of(project, choices.items(project, activities(project)));
    }

    private CheckPiece check(Project project, EditForm form, CheckPiece.Kept kept) {
        var reading = read(project, form);
        var unreadable = reading.problems().at("place") != null
                || reading.scope().activity().isEmpty();
        var answer = unreadable ? null : answer(project, reading);
        return new CheckPiece(
                reading.estimate(),
                answer == null ? null : answer.support(),
                answer == null ? null : answer.pricing(),
                answer == null ? List.of() : answer.against(),
                reading.problems(),
                kept);
    }

    /** The form read; its lines may name the items of the activity it names. */
    EditReading read(UUID id, TypedForm form) {
        return read(projects.get(id), new EditForm(form.values()));
    }

    private EditReading read(Project project, EditForm form) {
        return EditReading.of(form, choices.items(project, ComponentForm.activities(form.values())));
    }

    private DraftCheck.@Nullable Answer answer(Project project, EditReading reading) {
        try {
            return check.of(project, new DraftCheck.Typed(reading.scope(), reading.contents(), reading.estimate()));
        } catch (NotFound _) {
            return null;
        }
    }

    private EditPage page(Project project, EditForm form, Draft draft, Problems problems) {
        return new EditPage(
                project,
                choices.of(
                        project, draft.beneficiary(), choices.items(project, ComponentForm.activities(form.values()))),
                new EditPage.EditState(
                        form.values(),
                        Math.max(EditForm.FEWEST_ROWS, form.rows()),
                        ComponentForm.shown(form.values()),
                        problems),
                EditPage.Turn.NONE,
                check(project, form, new CheckPiece.Kept(draft.savedAt(), List.of(), false)),
                aside(draft, form),
                check.vatRates(project));
    }

    private static Set<String> activities(Project project) {
        return project.estimate().parts(project.scope()).stream()
                .map(part -> part.component().activity())
                .collect(Collectors.toSet());
    }

    private @Nullable AsidePart aside(Draft draft, EditForm form) {
        if (draft.aside() == null || draft.asideAt() == null) {
            return null;
        }
        var part = AsidePart.of(draft.asideAt(), read(draft.aside().data()), form.values());
        return part.lines().isEmpty() ? null : part;
    }

    private Map<String, String> read(String typed) {
        return json.readValue(typed, new TypeReference<Map<String, String>>() {});
    }

    private Project writable(UUID id) {
        var project = projects.get(id);
        if (!choices.mayWrite(project)) {
            throw new NotAllowed("Not to be written in: " + project.code());
        }
        return project;
    }

    private Draft draft(UUID id) {
        return db.select(
                        PROJECT.DRAFT,
                        PROJECT.DRAFT_SAVED_AT,
                        TYPED_ASIDE.TYPED,
                        TYPED_ASIDE.AT,
                        coalesce(PUB_ESTABLISHMENT.NAME, inline("")))
                .from(PROJECT)
                .leftJoin(PUB_ESTABLISHMENT)
                .on(PUB_ESTABLISHMENT.ID.eq(PROJECT.BENEFICIARY_ID))
                .leftJoin(TYPED_ASIDE)
                .on(
                        TYPED_ASIDE.PROJECT_ID.eq(PROJECT.ID),
                        TYPED_ASIDE.ACCOUNT_ID.eq(current.get().account()))
                .where(PROJECT.ID.eq(id))
                .fetchSingle(mapping(Draft::new));
    }
}
