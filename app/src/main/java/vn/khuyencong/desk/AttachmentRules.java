package vn.khuyencong.desk;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.khuyencong.shared.Finding;

/** Which files are taken as papers. The content decides; the name must agree with it. */
final class AttachmentRules {

    static final long LARGEST_BYTES = 20_000_000;
    private static final int LONGEST_NAME = 200;
    /** What an iPhone makes and few office programs open. */
    private static final Set<String> PHONE_PHOTOS =
            Set.of("image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence");

    private AttachmentRules() {}

    /** What stands against the size, known before anything is read. */
    static Optional<Finding> againstSize(String name, long bytes) {
        if (bytes == 0 && name.isEmpty()) {
            return Optional.of(Finding.of("desk.file-not-chosen"));
        }
        if (bytes == 0) {
            return Optional.of(Finding.of("desk.file-empty", null, name));
        }
        if (bytes > LARGEST_BYTES) {
            return Optional.of(Finding.of("desk.file-too-large", null, name, megabytes(bytes)));
        }
        return Optional.empty();
    }

    /** What stands against the content. */
    static Optional<Finding> againstContent(String name, Content content) {
        return switch (content) {
            case Content.Program _ -> Optional.of(Finding.of("desk.file-is-a-program", null, name));
            case Content.Bomb _ -> Optional.of(Finding.of("desk.file-swells", null, name));
            case Content.Other(var type)
            when PHONE_PHOTOS.contains(type) -> Optional.of(Finding.of("desk.file-phone-photo", null, name));
            case Content.Other _ -> Optional.of(Finding.of("desk.file-kind-not-taken", null, name));
            case Content.Known(var kind)
            when !kind.endsAs(ending(name)) ->
                Optional.of(Finding.of("desk.file-not-what-its-name-says", null, name, kind.name()));
            case Content.Known _ -> Optional.empty();
        };
    }

    /** A name as it is kept: without a path, without control characters, composed, not too long. */
    static String cleanName(String sent) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var clean = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("\\p{C}", "")
                .strip();
        if (clean.length() <= LONGEST_NAME) {
            return clean;
        }
        var ending = "." + ending(clean);
        return ending.length() > 10 ? cut(clean, LONGEST_NAME) : cut(clean, LONGEST_NAME - ending.length()) + ending;
    }

    /** Never through the middle of a letter that takes two places. */
    private static String cut(String text, int length) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String megabytes(long bytes) {
        var tenths = bytes / 100_000;
        return tenths / 10 + "," + tenths % 10;
    }
}
