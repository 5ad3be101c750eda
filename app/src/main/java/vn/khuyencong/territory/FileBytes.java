package vn.khuyencong.territory;

/** The bytes of a file as they came. */
public final class FileBytes {

    private final byte[] bytes;

    public FileBytes(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    byte[] all() {
        return bytes.clone();
    }
}
