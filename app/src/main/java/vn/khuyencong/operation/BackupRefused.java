package vn.khuyencong.operation;

/** Why a backup or a restore was not done, in words for whoever called it. Nothing is left half done. */
final class BackupRefused extends Exception {

    BackupRefused(String words) {
        super(words);
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
