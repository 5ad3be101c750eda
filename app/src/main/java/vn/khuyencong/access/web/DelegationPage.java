package vn.khuyencong.access.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.khuyencong.access.delegation.Delegation;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;

/**
 * Whom I have asked to do my work, and who has asked me.
 *
 * @param typed  what was typed, where the form comes back
 * @param over   whether the work of another has just ended by itself
 * @param acting whether the reader does another's work now, and so gives none away
 */
public record DelegationPage(
        UUID me,
        List<Delegation> all,
        List<Delegation.Person> colleagues,
        LocalDate today,
        Map<String, String> typed,
        Problems problems,
        boolean over,
        boolean acting) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    public List<Delegation> given() {
        return all.stream().filter(one -> one.from().account().equals(me)).toList();
    }

    public List<Delegation> taken() {
        return all.stream().filter(one -> one.to().account().equals(me)).toList();
    }

    public List<Option> choices() {
        return colleagues.stream()
                .map(one -> new Option(one.account().toString(), one.name() + " – " + one.title()))
                .toList();
    }

    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    public String first() {
        return typed.getOrDefault("first", DAY.format(today));
    }

    public String requestId() {
        return typed.getOrDefault("requestId", UUID.randomUUID().toString());
    }

    /** Colour of its tag. */
    public String kind(Delegation one) {
        return switch (one.on(today)) {
            case AHEAD -> "wait";
            case IN_FORCE -> "ok";
            case OVER, ENDED -> "plain";
        };
    }

    public boolean inForce(Delegation one) {
        return one.on(today) == Delegation.State.IN_FORCE;
    }

    public boolean open(Delegation one) {
        return inForce(one) || one.on(today) == Delegation.State.AHEAD;
    }
}
