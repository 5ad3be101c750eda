package vn.khuyencong.project.forms;

import static vn.khuyencong.project.Stage.ACCEPTED;
import static vn.khuyencong.project.Stage.APPRAISED;
import static vn.khuyencong.project.Stage.APPROVED;
import static vn.khuyencong.project.Stage.DRAFT;
import static vn.khuyencong.project.Stage.PROPOSED;
import static vn.khuyencong.project.Stage.REFUSED;
import static vn.khuyencong.project.Stage.RETURNED;
import static vn.khuyencong.project.Stage.SETTLED;
import static vn.khuyencong.project.Stage.STOPPED;
import static vn.khuyencong.project.Stage.STOPPING;
import static vn.khuyencong.project.Stage.SUBMITTED;
import static vn.khuyencong.project.Stage.UNDER_WAY;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.Stage;
import vn.khuyencong.project.web.ProjectFile;
import vn.khuyencong.shared.Tier;

/**
 * Every paper that is printed from the file of a đề án: the numbered forms (Mẫu số 1–13 of Phụ lục 1), the letter of
 * registration and the contract. Each says at which stages there is something to print, and for whom.
 */
public enum Form {
    /** Công văn đăng ký. */
    LETTER("cong-van-dang-ky", EnumSet.of(DRAFT, SUBMITTED, RETURNED, APPRAISED), Readers.OFFICIALS),
    /** Dự toán kinh phí. */
    M1("mau-1", EnumSet.allOf(Stage.class), Readers.PARTIES),
    /** Phiếu thẩm định, đề án nhóm. */
    M4A(
            "mau-4a",
            EnumSet.of(SUBMITTED, APPRAISED, REFUSED, PROPOSED, APPROVED, UNDER_WAY, ACCEPTED, SETTLED),
            Readers.OFFICIALS) {
        @Override
        boolean isAbout(Project project) {
            return project.scope().isOfAGroup();
        }
    },
    /** Phiếu thẩm định, đề án theo đối tượng cụ thể. */
    M4B(
            "mau-4b",
            EnumSet.of(SUBMITTED, APPRAISED, REFUSED, PROPOSED, APPROVED, UNDER_WAY, ACCEPTED, SETTLED),
            Readers.OFFICIALS) {
        @Override
        boolean isAbout(Project project) {
            return !project.scope().isOfAGroup() && super.isAbout(project);
        }
    },
    CONTRACT("hop-dong", EnumSet.of(APPROVED, UNDER_WAY, ACCEPTED, SETTLED, STOPPING, STOPPED), Readers.OFFICIALS),
    /** Kế hoạch. */
    M11("mau-11", EnumSet.of(APPROVED, UNDER_WAY), Readers.OFFICIALS),
    /** Chương trình đào tạo nghề. */
    M12("mau-12", EnumSet.complementOf(EnumSet.of(REFUSED, STOPPING, STOPPED)), Readers.PARTIES) {
        @Override
        boolean isAbout(Project project) {
            return project.scope().activity().equals("VOCATIONAL_TRAINING");
        }
    },
    /** Báo cáo tình hình đầu tư hạ tầng. */
    M13("mau-13", EnumSet.of(UNDER_WAY, ACCEPTED, SETTLED), Readers.PARTIES) {
        @Override
        boolean isAbout(Project project) {
            return Set.of("CLUSTER_INFRASTRUCTURE", "POLLUTION_TREATMENT_CLUSTER")
                    .contains(project.scope().activity());
        }
    },
    /** Báo cáo tiến độ thực hiện hợp đồng. */
    M3A("mau-3a", EnumSet.of(UNDER_WAY, ACCEPTED, SETTLED, STOPPING, STOPPED), Readers.OFFICIALS),
    /** Báo cáo khối lượng hoàn thành và kinh phí thực hiện. */
    M3B("mau-3b", EnumSet.of(UNDER_WAY, ACCEPTED, SETTLED), Readers.PARTIES),
    /** Biên bản nghiệm thu cơ sở, từng địa điểm. */
    M5A("mau-5a", EnumSet.of(UNDER_WAY, ACCEPTED, SETTLED), Readers.PARTIES),
    /** Biên bản nghiệm thu cơ sở, toàn bộ đề án. */
    M5B("mau-5b", EnumSet.of(UNDER_WAY, ACCEPTED, SETTLED), Readers.PARTIES),
    /** Biên bản nghiệm thu cơ sở mà cơ quan quản lý khuyến công quốc gia chủ trì. */
    M5C("mau-5c", EnumSet.of(UNDER_WAY, ACCEPTED, SETTLED), Readers.PARTIES) {
        @Override
        boolean isAbout(Project project) {
            return project.scope().tier() == Tier.NATIONAL;
        }
    },
    /** Biên bản thanh lý hợp đồng. */
    M6("mau-6", EnumSet.of(ACCEPTED, SETTLED), Readers.OFFICIALS),
    /** Biểu chi tiết quyết toán. */
    M7("mau-7", EnumSet.of(ACCEPTED, SETTLED), Readers.OFFICIALS),
    /** Bảng kê chứng từ của kinh phí hỗ trợ. */
    M8A("mau-8a", EnumSet.of(UNDER_WAY, ACCEPTED, SETTLED), Readers.OFFICIALS),
    /** Bảng kê chứng từ của toàn bộ chi phí, where the support is a share of it. */
    M8B("mau-8b", EnumSet.of(UNDER_WAY, ACCEPTED, SETTLED), Readers.OFFICIALS),
    /** Biểu đề nghị thanh toán. */
    M9("mau-9", EnumSet.of(ACCEPTED, SETTLED), Readers.OFFICIALS);

    /** Who may print it, of those who may read the file. */
    enum Readers {
        /** The offices. */
        OFFICIALS,
        /** The beneficiary and the commune too: they sign it. */
        PARTIES
    }

    /** The kinds of file a form comes as. */
    enum Ending {
        DOCX,
        PDF,
        XLSX
    }

    private final String template;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody changes
    private final Set<Stage> stages;

    private final Readers readers;

    Form(String template, Set<Stage> stages, Readers readers) {
        this.template = template;
        this.stages = Set.copyOf(stages);
        this.readers = readers;
    }

    /** Those there is something to print of now, in the order of the process. */
    public static List<Form> of(Project project, boolean official) {
        return Arrays.stream(values())
                .filter(form -> form.isOffered(project, official))
                .toList();
    }

    static Optional<Form> named(String template) {
        return Arrays.stream(values())
                .filter(form -> form.template.equals(template))
                .findFirst();
    }

    boolean isOffered(Project project, boolean official) {
        return stages.contains(project.stage()) && (official || readers == Readers.PARTIES) && isAbout(project);
    }

    /** Whether such a đề án has this form at all. */
    boolean isAbout(Project project) {
        return !project.scope().activity().isEmpty();
    }

    /** Its name in addresses and among the templates. */
    public String template() {
        return template;
    }

    /** The day it bears, where that is known: otherwise it is written in when it is signed. */
    @Nullable
    LocalDate dayOf(ProjectFile file) {
        return switch (this) {
            case CONTRACT -> file.contract() == null ? null : file.contract().signedOn();
            case M5A, M5B, M5C ->
                file.accepted() == null ? null : file.accepted().on();
            case M6 -> file.settled() == null ? null : file.settled().on();
            case LETTER, M1, M4A, M4B, M11, M12, M13, M3A, M3B, M7, M8A, M8B, M9 -> null;
        };
    }

    /** Whether it is issued for each place of a group file. */
    public boolean isOfOnePlace() {
        return this == M5A;
    }

    /** Whether it is a table that is reckoned with in Excel too. */
    public boolean isSheet() {
        return this == M8A || this == M8B;
    }
}
