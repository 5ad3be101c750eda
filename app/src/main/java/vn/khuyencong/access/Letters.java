package vn.khuyencong.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Letters the program sends, as plain text. Without a mail server it sends none, and the pages say so. */
@Component
public class Letters {

    private final JavaMailSender sender;
    private final String host;
    private final String from;

    Letters(JavaMailSender sender, @Value("${kc.mail-host}") String host, @Value("${kc.mail-from}") String from) {
        this.sender = sender;
        this.host = host;
        this.from = from;
    }

    /** Whether a mail server and a sender are named in the settings. */
    public boolean possible() {
        return !host.isBlank() && !from.isBlank();
    }

    /** @throws org.springframework.mail.MailException if the server does not take it */
    public void send(String to, String subject, String text) {
        var letter = new SimpleMailMessage();
        letter.setFrom(from);
        letter.setTo(to);
        letter.setSubject(subject);
        letter.setText(text);
        sender.send(letter);
    }
}
