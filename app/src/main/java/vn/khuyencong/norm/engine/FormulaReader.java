package vn.khuyencong.norm.engine;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads one line of a formula: {@code min(round_down(cost * share), limit * quantity)}. An operator that is not of the
 * closed set is refused by name.
 */
final class FormulaReader {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(\\d[\\d_]*)(%)?|([a-z][a-z0-9_]*)|(<=|>=|[-+*/<>=(),]))");

    private static final BigInteger BASIS_POINTS_OF_A_PERCENT = BigInteger.valueOf(100);

    private final List<String> tokens = new ArrayList<>();
    private final Map<String, Typed> names;
    private int at;

    private FormulaReader(String text, Map<String, Typed> names) {
        this.names = names;
        var matcher = TOKEN.matcher(text);
        int end = 0;
        while (end < text.length() && matcher.find(end) && matcher.start() == end) {
            tokens.add(matcher.group().strip());
            end = matcher.end();
        }
        if (!text.substring(end).isBlank()) {
            throw new FormulaRefused(
                    "not understood from «" + text.substring(end).strip() + "»");
        }
    }

    /** @param names what the line may speak of: inputs, parameters and amounts named before it */
    static Typed read(String text, Map<String, Typed> names) {
        var reader = new FormulaReader(text, names);
        var result = reader.either();
        if (reader.at < reader.tokens.size()) throw new FormulaRefused("too much from «" + reader.next() + "»");
        return result.finished();
    }

    private Typed either() {
        var left = both();
        while (accept("or")) left = left.or(both());
        return left;
    }

    private Typed both() {
        var left = comparison();
        while (accept("and")) left = left.and(comparison());
        return left;
    }

    private Typed comparison() {
        var left = sum();
        for (var relation : Node.Relation.values()) {
            if (accept(relation.sign())) return left.compare(relation, sum());
        }
        return left;
    }

    private Typed sum() {
        var left = product();
        while (true) {
            if (accept("+")) left = left.plus(product());
            else if (accept("-")) left = left.minus(product());
            else return left;
        }
    }

    private Typed product() {
        var left = atom();
        while (accept("*")) left = left.times(atom());
        return left;
    }

    private Typed atom() {
        var token = next();
        if (token.equals("(")) {
            var inside = either();
            expect(")");
            return inside;
        }
        if (Character.isDigit(token.charAt(0))) return number(token);
        if (!Character.isLetter(token.charAt(0))) throw new FormulaRefused("unknown operator «" + token + "»");
        if (accept("(")) return call(token, arguments());
        var known = names.get(token);
        if (known == null) throw new FormulaRefused("unknown name «" + token + "»");
        return known;
    }

    private static Typed number(String token) {
        var rate = token.endsWith("%");
        var value = new BigInteger(token.replaceAll("[_%]", ""));
        return rate
                ? Typed.constant(Typed.Kind.RATE, value.multiply(BASIS_POINTS_OF_A_PERCENT))
                : Typed.constant(Typed.Kind.MONEY, value);
    }

    private static Typed call(String name, List<Typed> of) {
        return switch (name) {
            case "min" -> Typed.least(atLeastOne(name, of));
            case "max" -> Typed.largest(atLeastOne(name, of));
            case "if" -> exactly(name, of, 3).getFirst().choose(of.get(1), of.get(2));
            case "given" -> exactly(name, of, 1).getFirst().given();
            case "not" -> exactly(name, of, 1).getFirst().not();
            case "round_down" -> exactly(name, of, 1).getFirst().rounded(Node.Rounding.DOWN);
            case "round_up" -> exactly(name, of, 1).getFirst().rounded(Node.Rounding.UP);
            case "in" -> atLeastOne(name, of).getFirst().in(of.subList(1, of.size()));
            default -> throw new FormulaRefused("unknown operator «" + name + "»");
        };
    }

    private List<Typed> arguments() {
        var arguments = new ArrayList<Typed>();
        if (accept(")")) return arguments;
        do arguments.add(either());
        while (accept(","));
        expect(")");
        return arguments;
    }

    private static List<Typed> atLeastOne(String name, List<Typed> of) {
        if (of.isEmpty()) throw new FormulaRefused(name + " of nothing");
        return of;
    }

    private static List<Typed> exactly(String name, List<Typed> of, int count) {
        if (of.size() != count) throw new FormulaRefused(name + " takes " + count + ", not " + of.size());
        return of;
    }

    private boolean accept(String token) {
        if (at == tokens.size() || !tokens.get(at).equals(token)) return false;
        at++;
        return true;
    }

    private void expect(String token) {
        if (!accept(token)) throw new FormulaRefused("«" + token + "» is missing");
    }

    private String next() {
        if (at == tokens.size()) throw new FormulaRefused("it ends too early");
        return tokens.get(at++);
    }
}
