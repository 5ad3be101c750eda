package vn.khuyencong.project.forms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The few pieces of WordprocessingML that papers of the office are made of. Lengths are twentieths of a point. */
final class Ooxml {

    /** A4 with 3 cm at the left, 2 cm at the other sides. */
    private static final int SHORT = 11906;

    private static final int LONG = 16838;
    private static final int LEFT = 1701;
    private static final int OTHER = 1134;

    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private Ooxml() {}

    /** Room between the margins. */
    static int width(boolean across) {
        return (across ? LONG : SHORT) - LEFT - OTHER;
    }

    /**
     * Words of one look.
     *
     * @param size in half points
     * @param look "b" bold, "i" italic, both or neither
     */
    static String run(String text, int size, String look) {
        return "<w:r><w:rPr>" + (look.contains("b") ? "<w:b/>" : "") + (look.contains("i") ? "<w:i/>" : "")
                + "<w:sz w:val=\"" + size + "\"/><w:szCs w:val=\"" + size + "\"/></w:rPr><w:t xml:space=\"preserve\">"
                + escaped(text) + "</w:t></w:r>";
    }

    static String paragraph(String align, int before, int after, String runs) {
        return "<w:p><w:pPr><w:spacing w:before=\"" + before + "\" w:after=\"" + after + "\"/><w:jc w:val=\"" + align
                + "\"/></w:pPr>" + runs + "</w:p>";
    }

    static String centered(String runs, int before) {
        return paragraph("center", before, 0, runs);
    }

    static String drawnIn(int firstLine, String runs) {
        return "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"80\" w:line=\"264\" w:lineRule=\"auto\"/>"
                + "<w:ind w:firstLine=\"" + firstLine + "\"/><w:jc w:val=\"both\"/></w:pPr>" + runs + "</w:p>";
    }

    /** Stays with what follows it. */
    static String heading(int firstLine, String runs) {
        return "<w:p><w:pPr><w:keepNext/><w:spacing w:before=\"120\" w:after=\"80\"/><w:ind w:firstLine=\"" + firstLine
                + "\"/><w:jc w:val=\"both\"/></w:pPr>" + runs + "</w:p>";
    }

    /** The same paragraph, kept on one page with what follows; a table stays as it is. */
    static String withNext(String block) {
        return block.startsWith("<w:p><w:pPr>") && !block.contains("<w:keepNext/>")
                ? block.replaceFirst("<w:pPr>", "<w:pPr><w:keepNext/>")
                : block;
    }

    /** A line of some length in the middle of a cell. */
    static String line(int cell, int length) {
        int side = Math.max(0, (cell - length) / 2);
        return "<w:p><w:pPr><w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/></w:pBdr>"
                + "<w:spacing w:before=\"20\" w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/><w:ind w:left=\""
                + side
                + "\" w:right=\"" + side + "\"/></w:pPr></w:p>";
    }

    /** Cells side by side without lines; they stay together on a page. */
    static String bare(List<Integer> widths, List<String> cells) {
        return tableOf(widths, "", row(widths, cells, false, "top"));
    }

    static String table(List<Integer> widths, String rows) {
        var line = " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>";
        return tableOf(
                widths,
                "<w:tblBorders><w:top" + line + "<w:left" + line + "<w:bottom" + line + "<w:right" + line + "<w:insideH"
                        + line + "<w:insideV" + line + "</w:tblBorders>",
                rows);
    }

    /** A row is never split over two pages. */
    static String row(List<Integer> widths, List<String> cells, boolean heading) {
        return row(widths, cells, heading, heading ? "center" : "top");
    }

    private static String row(List<Integer> widths, List<String> cells, boolean heading, String align) {
        var row = new StringBuilder("<w:tr><w:trPr><w:cantSplit/>")
                .append(heading ? "<w:tblHeader/>" : "")
                .append("</w:trPr>");
        for (int at = 0; at < cells.size(); at++) {
            row.append("<w:tc><w:tcPr><w:tcW w:w=\"")
                    .append(widths.get(at))
                    .append("\" w:type=\"dxa\"/><w:vAlign w:val=\"")
                    .append(align)
                    .append("\"/></w:tcPr>")
                    .append(cells.get(at))
                    .append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    private static String tableOf(List<Integer> widths, String borders, String rows) {
        var grid = new StringBuilder();
        widths.forEach(width -> grid.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
        int all = widths.stream().mapToInt(Integer::intValue).sum();
        return "<w:tbl><w:tblPr><w:tblW w:w=\"" + all + "\" w:type=\"dxa\"/>" + borders
                + "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"70\" w:type=\"dxa\"/><w:right w:w=\"70\""
                + " w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>" + grid + "</w:tblGrid>" + rows + "</w:tbl>";
    }

    static byte[] docx(String body, boolean across) {
        var page = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/><w:pgSz w:w=\""
                + (across ? LONG : SHORT) + "\" w:h=\"" + (across ? SHORT : LONG) + "\""
                + (across ? " w:orient=\"landscape\"" : "") + "/><w:pgMar w:top=\"" + OTHER + "\" w:right=\"" + OTHER
                + "\" w:bottom=\"" + OTHER + "\" w:left=\"" + LEFT
                + "\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/><w:titlePg/></w:sectPr>";
        var parts = new TreeMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + part("document", "document.main")
                        + part("styles", "styles") + part("header1", "header") + "</Types>");
        parts.put("_rels/.rels", relations(Map.of("rId1", "officeDocument>word/document.xml")));
        parts.put(
                "word/_rels/document.xml.rels",
                relations(new TreeMap<>(Map.of("rId1", "styles>styles.xml", "rId2", "header>header1.xml"))));
        parts.put(
                "word/document.xml", "<w:document" + NAMESPACES + "><w:body>" + body + page + "</w:body></w:document>");
        parts.put(
                "word/header1.xml",
                "<w:hdr" + NAMESPACES + "><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>"
                        + "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p></w:hdr>");
        parts.put(
                "word/styles.xml",
                "<w:styles" + NAMESPACES + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\""
                        + " w:hAnsi=\"Times New Roman\" w:eastAsia=\"Times New Roman\" w:cs=\"Times New Roman\"/>"
                        + "<w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/><w:lang w:val=\"vi-VN\"/></w:rPr></w:rPrDefault>"
                        + "<w:pPrDefault/></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
                        + "<w:name w:val=\"Normal\"/></w:style></w:styles>");
        return zip(parts);
    }

    private static String part(String name, String type) {
        return "<Override PartName=\"/word/" + name + ".xml\" ContentType=\"" + TYPES + type + "+xml\"/>";
    }

    private static String relations(Map<String, String> targets) {
        var relations = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        targets.forEach((id, target) -> relations
                .append("<Relationship Id=\"")
                .append(id)
                .append("\" Type=\"")
                .append(RELATIONS)
                .append(target, 0, target.indexOf('>'))
                .append("\" Target=\"")
                .append(target.substring(target.indexOf('>') + 1))
                .append("\"/>"));
        return relations.append("</Relationships>").toString();
    }

    /** The same bytes whenever it is written. */
    private static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write((XML + part.getValue()).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
