package vn.khuyencong.portal;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** What has been answered so far. It lives in the address: nothing is stored, and the page can be sent to others. */
public record Answers(Map<Question, String> given) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        var copy = new EnumMap<Question, String>(Question.class);
        given.forEach((question, answer) -> {
            if (!answer.isBlank()) {
                copy.put(question, answer.strip());
            }
        });
        given = Collections.unmodifiableMap(copy);
    }

    /** How many questions have been answered; what was asked together counts once. */
    public int count() {
        return (int) Question.PAGES.stream()
                .filter(page -> page.stream().anyMatch(this::has))
                .count();
    }

    /** Reads the parameters of an address; what is no question is left alone. */
    public static Answers read(Map<String, String> parameters) {
        var given = new EnumMap<Question, String>(Question.class);
        for (var question : Question.values()) {
            given.put(question, parameters.getOrDefault(question.parameter(), ""));
        }
        return new Answers(given);
    }

    public boolean has(Question question) {
        return given.containsKey(question);
    }

    /** The answer as it stands in the address, or nothing. */
    public String to(Question question) {
        return given.getOrDefault(question, "");
    }

    public Answers with(Question question, String answer) {
        var more = new EnumMap<Question, String>(Question.class);
        more.putAll(given);
        more.put(question, answer);
        return new Answers(more);
    }

    /** Without one answer, and without what only followed from it. */
    public Answers without(Question question) {
        var fewer = new EnumMap<Question, String>(Question.class);
        fewer.putAll(given);
        fewer.remove(question);
        if (question == Question.PLACE) fewer.keySet().removeIf(Question::aboutPlace);
        return new Answers(fewer);
    }

    /** The answers as they stand in an address: {@code viec=TRADEMARK&noi=20194}. */
    public String query() {
        return given.entrySet().stream()
                .map(answer -> answer.getKey().parameter() + "="
                        + URLEncoder.encode(answer.getValue(), StandardCharsets.UTF_8))
                .collect(joining("&"));
    }
}
