package vn.khuyencong.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers of controllers that are files to keep, never pages to show. */
public final class Downloads {

    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Downloads() {}

    /** A list as an XLSX file: {@code Downloads.xlsx("de-an.xlsx", ui.t(…), COLUMNS, rows)}. */
    public static <T> ResponseEntity<Resource> xlsx(
            String fileName, String sheetName, List<Column<T>> columns, List<T> rows) {
        return file(fileName, ListExport.MEDIA_TYPE, ListExport.xlsx(sheetName, columns, rows));
    }

    public static ResponseEntity<Resource> docx(String fileName, byte[] content) {
        return file(fileName, DOCX, content);
    }

    public static ResponseEntity<Resource> file(String fileName, String mediaType, byte[] content) {
        return file(fileName, mediaType, new ByteArrayResource(content));
    }

    public static ResponseEntity<Resource> file(String fileName, String mediaType, Resource content) {
        var disposition = ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(content);
    }
}
