package vn.khuyencong.territory;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.territory.CsvLines.Line;
import vn.khuyencong.territory.UnitFile.Role;

/** Reads one list, and says of everything that cannot be read where it stands. What other lists say is not asked. */
final class UnitFileReader {

    private static final List<String> UNIT_COLUMNS = List.of("code", "name", "kind", "parent_code");
    private static final List<String> CHANGE_COLUMNS = List.of("old_code", "new_code", "portion", "tier");
    private static final Map<String, Boolean> PORTIONS = Map.of("full", true, "partial", false);
    private static final Set<String> TIERS = Set.of("province", "district", "commune");
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z.\\-]{1,20}");
    private static final Pattern NAMED =
            Pattern.compile("(before|from|transitions)-(\\d{4}-\\d{2}-\\d{2})\\.csv$", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Role> ROLES =
            Map.of("before", Role.BEFORE, "from", Role.FROM, "transitions", Role.TRANSITIONS);
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final String name;
    private final List<ImportProblem> problems;

    private UnitFileReader(String name, List<ImportProblem> problems) {
        this.name = name;
        this.problems = problems;
    }

    /** What a list tells and for which day. */
    record Meaning(Role role, LocalDate on) {}

    /** What the name of a file says of it: {@code units-before-2025-07-01.csv}. */
    static Optional<Meaning> meaning(String name) {
        var matcher = NAMED.matcher(name);
        if (!matcher.find()) return Optional.empty();
        try {
            var role = ROLES.get(matcher.group(1).toLowerCase(java.util.Locale.ROOT));
            return role == null ? Optional.empty() : Optional.of(new Meaning(role, LocalDate.parse(matcher.group(2))));
        } catch (java.time.DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The list, or nothing where it is not one; what does not fit is added to the problems. */
    static Optional<UnitFile> read(String name, Meaning meaning, byte[] content, List<ImportProblem> problems) {
        return new UnitFileReader(name, problems).read(meaning, content);
    }

    private Optional<UnitFile> read(Meaning meaning, byte[] content) {
        var text = decode(content);
        if (text == null) return Optional.empty();
        var lines = CsvLines.of(text);
        var wanted = meaning.role() == Role.TRANSITIONS ? CHANGE_COLUMNS : UNIT_COLUMNS;
        var columns = columns(lines.getFirst(), wanted);
        if (columns == null) return Optional.empty();
        var rows = lines.subList(1, lines.size()).stream()
                .filter(line -> !line.blank())
                .toList();
        if (rows.isEmpty()) refuse(1, Finding.of("territory.file-empty"));
        return Optional.of(
                meaning.role() == Role.TRANSITIONS
                        ? new UnitFile.Transitions(name, meaning.on(), changes(rows, columns))
                        : new UnitFile.Units(name, meaning.role(), meaning.on(), units(rows, columns)));
    }

    private @Nullable String decode(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            refuse(lineOfBadByte(content), Finding.of("territory.file-not-utf8"));
            return null;
        }
    }

    /** The first line that is no UTF-8 by itself. */
    private static int lineOfBadByte(byte[] content) {
        var line = 1;
        var begin = 0;
        for (var at = 0; at <= content.length; at++) {
            if (at < content.length && content[at] != '\n') continue;
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content, begin, at - begin));
            } catch (CharacterCodingException _) {
                return line;
            }
            line++;
            begin = at + 1;
        }
        return 0;
    }

    private @Nullable Map<String, Integer> columns(Line head, List<String> wanted) {
        var columns = new HashMap<String, Integer>();
        for (var at = 0; at < head.values().size(); at++) {
            columns.putIfAbsent(head.value(at).toLowerCase(java.util.Locale.ROOT), at);
        }
        var missing =
                wanted.stream().filter(column -> !columns.containsKey(column)).toList();
        if (missing.isEmpty()) return columns;
        refuse(
                head.number(),
                Finding.of(
                        "territory.file-columns", null, String.join(", ", missing), String.join(", ", head.values())));
        return null;
    }

    private List<UnitFile.Row> units(List<Line> lines, Map<String, Integer> columns) {
        var rows = new ArrayList<UnitFile.Row>();
        var seen = new HashMap<String, Integer>();
        for (var line : lines) {
            var code = line.value(columns.getOrDefault("code", -1));
            var unit = UnitNames.clean(line.value(columns.getOrDefault("name", -1)));
            var written = line.value(columns.getOrDefault("kind", -1));
            var kind = UnitKind.find(written);
            if (!CODE.matcher(code).matches()) refuse(line.number(), Finding.of("territory.row-code", null, code));
            if (unit.isEmpty()) refuse(line.number(), Finding.of("territory.row-name", null, code));
            if (kind.isEmpty()) refuse(line.number(), Finding.of("territory.row-kind", null, code, written));
            var before = seen.putIfAbsent(code, line.number());
            if (before != null) refuse(line.number(), Finding.of("territory.row-twice", null, code, before));
            if (kind.isPresent() && before == null) {
                rows.add(new UnitFile.Row(
                        line.number(), code, unit, kind.get(), line.value(columns.getOrDefault("parent_code", -1))));
            }
        }
        return rows;
    }

    private List<UnitFile.Change> changes(List<Line> lines, Map<String, Integer> columns) {
        var changes = new ArrayList<UnitFile.Change>();
        var seen = new HashSet<List<String>>();
        for (var line : lines) {
            var from = line.value(columns.getOrDefault("old_code", -1));
            var to = line.value(columns.getOrDefault("new_code", -1));
            var portion = line.value(columns.getOrDefault("portion", -1));
            var tier = line.value(columns.getOrDefault("tier", -1));
            var whole = PORTIONS.get(portion);
            if (whole == null) refuse(line.number(), Finding.of("territory.row-portion", null, portion));
            if (!TIERS.contains(tier)) refuse(line.number(), Finding.of("territory.row-tier", null, tier));
            if (!seen.add(List.of(from, to)))
                refuse(line.number(), Finding.of("territory.row-change-twice", null, from, to));
            else if (whole != null) changes.add(new UnitFile.Change(line.number(), from, to, whole));
        }
        return changes;
    }

    private void refuse(int line, Finding finding) {
        problems.add(ImportProblem.refused(name, line, finding));
    }
}
