package vn.khuyencong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No figure of the law in Java: shares, amounts, deadlines, years and scores are dated rows with a citation. Any number
 * that looks like one is found, and the few that are something else say here what they are.
 */
class LawFiguresTests {

    private static final Path MAIN = Path.of("src/main/java/vn/khuyencong");
    private static final Path OFFENDER = Path.of("src/test/java/vn/khuyencong/architecture/offenders/KnowsTheLaw.java");

    private static final Pattern WORDS = Pattern.compile(
            "\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\])'|//[^\n]*|/\\*[\\s\\S]*?\\*/");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])(\\d[\\d_]*(?:\\.\\d+)?)[LldfF]?(?!\\w)");
    private static final Pattern MEASURE = Pattern.compile(
            "\\b(ofPercent|ofMillions|BasisPoints|Dong|ofDays|(?:plus|minus)(?:Days|Weeks|Months|Years)|LocalDate\\.of|MonthDay\\.of|atDay)\\(\\s*\\d\\b");

    /** From here on a number is more than a position or a count of a few things. */
    private static final BigDecimal SMALLEST = BigDecimal.TEN;

    /** Numbers that are no figure of the law, by file, each with what it is. */
    private static final Map<String, Map<String, String>> KNOWN = Map.ofEntries(
            Map.entry("norm/AssessCases.java", Map.of("20_000", "places remembered")),
            Map.entry("norm/Phrases.java", Map.of("64", "characters of a sentence", "10", "two digits of a day")),
            Map.entry(
                    "norm/CaseRules.java",
                    Map.of("100_000", "units a formula is proved for", "2004", "first year", "2100", "last year")),
            Map.entry("norm/engine/Hashes.java", Map.of("16", "characters of a fingerprint")),
            Map.entry("norm/engine/FormulaReader.java", Map.of("100", "basis points of a percent")),
            Map.entry("norm/ReadProposals.java", Map.of("1000", "nanoseconds before a moment")),
            Map.entry(
                    "norm/SampleAmounts.java",
                    Map.of(
                            "100_000_000L", "a cost to show",
                            "500_000_000L", "a cost to show",
                            "1_000_000_000L", "a cost to show",
                            "2_000_000_000L", "a cost to show",
                            "1_000_000L", "costs are shown in millions",
                            "1_000_000_000_000L", "the largest cost shown")),
            Map.entry("norm/web/ProposalEditPages.java", Map.of("20", "units found at most")),
            Map.entry("norm/web/CostQuery.java", Map.of("2000", "first year", "2100", "last year")),
            Map.entry(
                    "norm/api/BatchController.java",
                    Map.of("512", "lines of a piece", "1024", "bytes of an answer", "1_000_000", "lines of a batch")),
            Map.entry("norm/api/CaseReader.java", Map.of("1_000_000_000_000_000L", "largest amount taken")),
            Map.entry("norm/api/AssessmentController.java", Map.of("16", "kibibytes of a body", "1024", "bytes")),
            Map.entry("norm/cost/NormRounding.java", Map.of("10", "decimal digits")),
            Map.entry("norm/cost/AddItem.java", Map.of("40", "letters of a code", "200", "letters of a name")),
            Map.entry(
                    "norm/cost/PastPriceRules.java",
                    Map.of("10_000_000", "largest price, million đồng", "300", "letters of a remark")),
            Map.entry("norm/Deviation.java", Map.of("10_000", "basis points of the whole")),
            Map.entry("norm/engine/Single.java", Map.of("10_000", "basis points of the whole")),
            Map.entry(
                    "norm/engine/Columns.java",
                    Map.of("10_000", "basis points of the whole", "2_048", "rows of a block")),
            Map.entry("norm/engine/Marked.java", Map.of("1024", "bytes")),
            Map.entry(
                    "norm/engine/DefinitionsReader.java",
                    Map.of(
                            "1_000_000_000_000_000L", "bound of proofs",
                            "1_000_000_000_000L", "bound of proofs",
                            "1_000_000_000", "bound of proofs",
                            "100_000", "bound of proofs")),
            Map.entry(
                    "plan/RegistrationRules.java",
                    Map.of(
                            "60",
                            "letters of a number",
                            "2000",
                            "letters of a reason",
                            "4000",
                            "letters of a guidance")),
            Map.entry("project/MarkRecovery.java", Map.of("200", "letters of a paper", "1000", "letters of a reason")),
            Map.entry("project/ChooseSource.java", Map.of("500", "letters of a reason")),
            Map.entry("project/GroupRules.java", Map.of("1000", "letters of a content")),
            Map.entry(
                    "project/Vouchers.java",
                    Map.of("50", "letters of a number", "200", "letters of a seller", "500", "letters of a content")),
            Map.entry(
                    "project/MonthlyRules.java",
                    Map.of("4_000", "letters of an answer", "10_000", "basis points of the whole")),
            Map.entry(
                    "project/MonthlyReport.java", Map.of("90", "degrees to a pole", "180", "degrees to the date line")),
            Map.entry("project/web/MonthlyList.java", Map.of("24", "months a list looks back")),
            Map.entry(
                    "project/StepInBulk.java",
                    Map.of(
                            "200",
                            "files at once",
                            "2000",
                            "letters of a reason",
                            "20",
                            "files before it goes on in the background")),
            Map.entry("project/NamePartner.java", Map.of("500", "letters of a task")),
            Map.entry(
                    "project/appraisal/SiteCheckRules.java",
                    Map.of(
                            "300",
                            "letters of a line",
                            "1000",
                            "letters of who took part",
                            "4000",
                            "letters of a conclusion")),
            Map.entry("project/appraisal/CouncilRules.java", Map.of("4000", "letters of a remark")),
            Map.entry(
                    "project/web/BulkController.java",
                    Map.of("36", "signs of an id", "37", "where the version begins")),
            Map.entry("project/web/CouncilReader.java", Map.of("200", "files offered")),
            Map.entry("project/web/CouncilPage.java", Map.of("25", "members a form has room for")),
            Map.entry("project/web/ForwardList.java", Map.of("500", "files shown")),
            Map.entry("project/web/SiteCheckController.java", Map.of("90", "degrees to a pole")),
            Map.entry("project/web/ComponentForm.java", Map.of("20", "components of a form")),
            Map.entry("project/web/DetailForm.java", Map.of("10_000", "basis points of the whole")),
            Map.entry(
                    "project/AllowException.java", Map.of("100", "letters of a number", "2000", "letters of a reason")),
            Map.entry(
                    "project/ForceMajeureRules.java",
                    Map.of("4_000", "letters of a story", "200", "letters of a name", "100", "letters of a number")),
            Map.entry("project/Progress.java", Map.of("10_000", "basis points of the whole")),
            Map.entry(
                    "project/web/EditReading.java",
                    Map.of(
                            "500",
                            "places of a group a number is read up to",
                            "10_000_000",
                            "largest price of a unit, million đồng",
                            "1_000_000_000",
                            "largest total, million đồng")),
            Map.entry("project/KeepPrices.java", Map.of("200", "letters of a name", "60", "letters of a number")),
            Map.entry("project/forms/PackLooks.java", Map.of("1_000_000", "bytes of a megabyte")),
            Map.entry("project/funding/DecideFunding.java", Map.of("1000", "characters of a reason")),
            Map.entry(
                    "project/funding/PastSupportRules.java",
                    Map.of("1990", "first year", "1000", "characters of a content", "300", "characters of a field")),
            Map.entry("project/web/EditForm.java", Map.of("60", "rows of a form")),
            Map.entry("plan/PlanRules.java", Map.of("2004", "first year", "2100", "last year")),
            Map.entry(
                    "programme/ProgrammeRules.java",
                    Map.of(
                            "2004", "first year",
                            "2100", "last year",
                            "10", "years of the longest programme that is no slip",
                            "90", "percent less at most",
                            "500", "percent more at most",
                            "300", "characters of a name",
                            "8000", "characters of a text",
                            "100", "characters of a number")),
            Map.entry("project/ClosedForms.java", Map.of("ofDays(7", "days a window is taken for open")),
            Map.entry("product/CertificateCodes.java", Map.of("16", "signs of a code")),
            Map.entry(
                    "product/CertificateRules.java",
                    Map.of("60", "letters of a number", "100", "letters of a decision", "1000", "letters of a reason")),
            Map.entry("product/ProductConfiguration.java", Map.of("20", "minutes past six")),
            Map.entry(
                    "product/ProductRules.java",
                    Map.of(
                            "300",
                            "letters of a name",
                            "500",
                            "letters of an output",
                            "2000",
                            "letters of a text",
                            "4000",
                            "letters of a description")),
            Map.entry("product/web/CertificatePaper.java", Map.of("110", "pixels of a picture")),
            Map.entry("product/web/PeoplePage.java", Map.of("15", "lines of a form")),
            Map.entry("product/voting/Complain.java", Map.of("4000", "letters of a complaint")),
            Map.entry("product/voting/EnterProduct.java", Map.of("300", "letters of a contact")),
            Map.entry("product/voting/EntryRules.java", Map.of("2000", "letters of a reason")),
            Map.entry(
                    "product/voting/IssueCertificates.java",
                    Map.of("12", "last month of a year", "31", "last day of a year")),
            Map.entry(
                    "product/voting/RoundGate.java", Map.of("100", "letters of a number", "2000", "letters of a note")),
            Map.entry(
                    "product/voting/RoundRules.java",
                    Map.of(
                            "100",
                            "letters of a number",
                            "300",
                            "letters of a name",
                            "2004",
                            "first year",
                            "2100",
                            "last year")),
            Map.entry("product/voting/ScoreRules.java", Map.of("2000", "letters of a remark")),
            Map.entry("product/voting/SelectProducts.java", Map.of("1000", "letters of a reason")),
            Map.entry("programme/DraftRules.java", Map.of("100", "percent of the whole")),
            Map.entry("plan/web/OptimumPages.java", Map.of("700", "milliseconds a page waits")),
            Map.entry("plan/web/Searches.java", Map.of("15", "minutes an answer is kept")),
            Map.entry("programme/web/IndicatorController.java", Map.of("50", "rows of a page")),
            Map.entry("programme/web/ProgrammeForm.java", Map.of("40", "rows of a form")),
            Map.entry(
                    "programme/web/ProgrammeReading.java",
                    Map.of(
                            "300",
                            "characters of a name",
                            "60",
                            "characters of a unit",
                            "8000",
                            "characters of a text")),
            Map.entry(
                    "budget/cycle/CycleRules.java", Map.of("100", "letters of a number", "1000", "letters of a note")),
            Map.entry("budget/Allotment.java", Map.of("2004", "first year", "2100", "last year")));

    @ParameterizedTest
    @ValueSource(strings = {"norm", "project", "plan", "product", "programme", "budget"})
    void noFigureOfTheLawStandsInJava(String module) {
        for (var file : files(MAIN.resolve(module))) {
            var name = MAIN.relativize(file).toString().replace('\\', '/');
            var found = figures(text(file));
            found.removeAll(KNOWN.getOrDefault(name, Map.of()).keySet());
            assertThat(found).as("%s: a figure of the law is a dated row", name).isEmpty();
        }
    }

    @Test
    void theListOfOtherNumbersHoldsNoneThatIsGone() {
        KNOWN.forEach((file, numbers) ->
                assertThat(figures(text(MAIN.resolve(file)))).as(file).containsAll(numbers.keySet()));
    }

    @Test
    void catchesItsOffender() {
        assertThat(figures(text(OFFENDER)))
                .containsExactlyInAnyOrder(
                        "300_000_000L", "0.5", "70", "5_000", "22", "15", "plusDays(3", "MonthDay.of(1");
    }

    private static Set<String> figures(String source) {
        var code = WORDS.matcher(source).replaceAll(" ");
        var large = NUMBER.matcher(code)
                .results()
                .filter(number -> new BigDecimal(number.group(1).replace("_", "")).compareTo(SMALLEST) >= 0
                        || number.group(1).contains("."))
                .map(number -> number.group().strip());
        var measured = MEASURE.matcher(code)
                .results()
                // the day after, the month before: arithmetic and no term
                .filter(number -> !number.group().matches("(plus|minus).*\\(\\s*1|atDay\\(\\s*1"))
                .map(number -> number.group());
        return Stream.concat(large, measured).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
