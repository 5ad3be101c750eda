package vn.khuyencong.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.khuyencong.shared.Finding;

/** Judges a template that is to replace another: it may hold what the shipped ones of its family hold, and must fill. */
final class TemplateCheck {

    private static final String SAMPLE = "Mẫu";
    private static final String LINK = "hyperlink";

    private TemplateCheck() {}

    /** What can be filled: the fields, and the columns of each table. */
    record Known(Set<String> fields, Map<String, Set<String>> tables) {

        static Known of(List<byte[]> shipped, Set<String> more) throws IOException {
            var fields = new TreeSet<>(more);
            var tables = new TreeMap<String, Set<String>>();
            for (var template : shipped) {
                try (var document = new XWPFDocument(new ByteArrayInputStream(template))) {
                    var tags = TemplateTags.of(document);
                    fields.addAll(tags.fields());
                    tags.tables()
                            .forEach((name, columns) -> tables.computeIfAbsent(name, _ -> new TreeSet<>())
                                    .addAll(columns));
                }
            }
            return new Known(fields, tables);
        }

        /** Something in every place. */
        private Map<String, Object> sample() {
            var model = new HashMap<String, Object>();
            fields.forEach(field -> model.put(field, SAMPLE));
            tables.forEach((name, columns) -> {
                var row = new HashMap<String, String>();
                columns.forEach(column -> row.put(column, SAMPLE));
                model.put(name, List.of(row, row));
            });
            return model;
        }
    }

    /** Everything that stands against it; each unknown tag with its place. */
    static List<Finding> against(byte[] template, Known known) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(template))) {
            if (runs(document)) return List.of(Finding.of("desk.template-macro"));
            if (leadsOutside(document)) return List.of(Finding.of("desk.template-leads-outside"));
            var tags = TemplateTags.of(document);
            var findings = new ArrayList<Finding>();
            for (var tag : tags.found()) {
                var table = tag.table();
                if (table == null && !known.fields().contains(tag.name())) {
                    findings.add(tag.place().unknown("{{" + tag.name() + "}}"));
                }
                var columns = table == null ? null : known.tables().get(table);
                if (columns != null && !columns.contains(tag.name())) {
                    findings.add(tag.place().unknown("[" + tag.name() + "]"));
                }
            }
            if (tags.fields().isEmpty()) findings.add(Finding.of("desk.template-without-tags"));
            return findings.isEmpty() ? filled(template, known) : findings;
        } catch (IOException | InvalidFormatException | RuntimeException unreadable) {
            return List.of(Finding.of("desk.template-unreadable"));
        }
    }

    /** A real filling: what is out of order shows only then. */
    private static List<Finding> filled(byte[] template, Known known) {
        var tables = known.tables().keySet().toArray(String[]::new);
        try {
            var filled = DocumentTemplates.fill(new ByteArrayInputStream(template), known.sample(), tables);
            try (var document = new XWPFDocument(new ByteArrayInputStream(filled))) {
                var left = TemplateTags.of(document).found();
                return left.isEmpty()
                        ? List.of()
                        : List.of(left.getFirst()
                                .place()
                                .unknown("{{" + left.getFirst().name() + "}}"));
            }
        } catch (IOException | RuntimeException broken) {
            return List.of(Finding.of("desk.template-does-not-fill"));
        }
    }

    /** Whether it carries a program. */
    private static boolean runs(XWPFDocument document) throws InvalidFormatException {
        return document.getPackage().getParts().stream()
                .anyMatch(part -> part.getPartName().getName().endsWith("vbaProject.bin"));
    }

    /** Pictures and templates fetched from elsewhere; a link somebody clicks is none of that. */
    private static boolean leadsOutside(XWPFDocument document) {
        try {
            for (PackageRelationship relation : document.getPackagePart().getRelationships()) {
                if (relation.getTargetMode() == TargetMode.EXTERNAL
                        && !relation.getRelationshipType().endsWith(LINK)) {
                    return true;
                }
            }
            return false;
        } catch (InvalidFormatException broken) {
            return true;
        }
    }
}
