package vn.khuyencong.norm.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts a stream into lines without ever holding more than a piece of it; a line that is too long is passed over. */
final class Lines {

    private final InputStream in;
    private final int longest;
    private byte[] buffer;
    private int start;
    private int end;
    private boolean ended;

    Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
        this.buffer = new byte[8 * longest];
    }

    /** A line, without its end; one that is too long comes without its bytes. */
    record Line(@SuppressWarnings("ArrayRecordComponent") byte[] bytes, int from, int length, boolean tooLong) {}

    /** The next lines, at most so many; none at the end of the stream. An empty last line is no line. */
    List<Line> next(int most) throws IOException {
        var lines = new ArrayList<Line>(most);
        while (lines.size() < most) {
            var at = endOfLine();
            if (at < 0) break;
            lines.add(line(at));
            start = Math.min(at + 1, end);
        }
        return lines;
    }

    private Line line(int at) {
        int length = at - start;
        if (length > 0 && buffer[at - 1] == '\r') length--;
        return length > longest
                ? new Line(new byte[0], 0, 0, true)
                : new Line(Arrays.copyOfRange(buffer, start, start + length), 0, length, false);
    }

    /** Where the line that begins at {@code start} ends; negative where there is none left. */
    private int endOfLine() throws IOException {
        int searched = start;
        while (true) {
            for (int i = searched; i < end; i++) {
                if (buffer[i] == '\n') return i;
            }
            searched = end;
            if (ended) return start < end ? end : -1;
            searched -= fill();
        }
    }

    /** Reads on; moves what is not used yet to the front. @return how far it was moved */
    private int fill() throws IOException {
        int moved = start;
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
        }
        if (end == buffer.length) {
            // far beyond the longest line: only that it is too long matters, so its middle is dropped
            end = longest + 2;
            moved += buffer.length - end;
        }
        int read = in.read(buffer, end, buffer.length - end);
        if (read < 0) ended = true;
        else end += read;
        return moved;
    }
}
