package vn.khuyencong.norm.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import vn.khuyencong.norm.Applicant;
import vn.khuyencong.norm.AssessCases.Received;
import vn.khuyencong.norm.CaseDraft;
import vn.khuyencong.norm.CaseError;
import vn.khuyencong.norm.CaseError.Code;
import vn.khuyencong.norm.GivenPlaceFacts;
import vn.khuyencong.norm.PriorityGround;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/** Reads one case, field by field, from a stream of tokens; goes on after a fault, so that all are told at once. */
final class CaseReader {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final long LARGEST = 1_000_000_000_000_000L;
    private static final Set<String> DIFFICULT = Set.of("NONE", "DIFFICULT", "SPECIALLY_DIFFICULT");
    private static final Set<String> CITY_CLASSES = Set.of("SPECIAL", "1", "2", "3");
    private static final CaseDraft NOTHING =
            new CaseDraft(null, null, null, null, null, 1, false, List.of(), Dong.ZERO, 0, false, Applicant.UNKNOWN);

    private final List<CaseError> errors = new ArrayList<>(2);
    private final List<PriorityGround> priority = new ArrayList<>(0);

    private @Nullable LocalDate date;
    private @Nullable Tier tier;
    private @Nullable String province;
    private @Nullable String activity;
    private @Nullable Dong cost;
    private int quantity = 1;
    private boolean line;
    private Dong otherSupport = Dong.ZERO;
    private int times;
    private boolean hasApplicant;
    private @Nullable String legalForm;
    private @Nullable String place;
    private @Nullable String sector;
    private boolean craftVillage;
    private @Nullable String cityClass;
    private @Nullable LocalDate formerCommuneSince;
    private @Nullable String difficult;

    private CaseReader() {}

    static Received read(byte[] bytes, int from, int length) {
        var reader = new CaseReader();
        try (var json = JSON.createParser(ObjectReadContext.empty(), bytes, from, length)) {
            if (json.nextToken() != JsonToken.START_OBJECT) return notJson();
            reader.fields(json);
            if (json.nextToken() != null) return notJson();
        } catch (JacksonException _) {
            return notJson();
        }
        return new Received(reader.draft(), reader.errors);
    }

    private static Received notJson() {
        return new Received(NOTHING, List.of(new CaseError("", Code.NOT_JSON)));
    }

    private CaseDraft draft() {
        var facts = new GivenPlaceFacts(craftVillage, cityClass, formerCommuneSince, difficult);
        return new CaseDraft(
                date,
                tier,
                province,
                activity,
                cost,
                quantity,
                line,
                priority,
                otherSupport,
                times,
                hasApplicant,
                new Applicant(legalForm, place, facts, sector));
    }

    private void fields(JsonParser json) {
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            var token = json.nextToken();
            switch (name) {
                case "date" -> date = date(json, token, name);
                case "tier" -> tier = tier(json, token);
                case "province" -> province = province(json, token);
                case "activity" -> activity = text(json, token, name);
                case "eligibleCost" -> cost = money(json, token, name);
                case "quantity" -> quantity = quantity(json, token);
                case "productionLine" -> line = flag(json, token, name);
                case "priority" -> priority(json, token);
                case "otherStateSupport" -> {
                    var amount = money(json, token, name);
                    otherSupport = amount == null ? Dong.ZERO : amount;
                }
                case "timesThisYear" -> {
                    var count = whole(json, token, name);
                    times = count == null ? 0 : (int) Math.min(count, Integer.MAX_VALUE);
                }
                case "applicant" -> applicant(json, token);
                default -> unknownField(json, name);
            }
        }
    }

    private void applicant(JsonParser json, JsonToken token) {
        if (!object(json, token, "applicant")) return;
        hasApplicant = true;
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            var value = json.nextToken();
            switch (name) {
                case "legalForm" -> legalForm = text(json, value, "applicant.legalForm");
                case "place" -> place = text(json, value, "applicant.place");
                case "sector" -> sector = text(json, value, "applicant.sector");
                case "placeFacts" -> placeFacts(json, value);
                default -> unknownField(json, "applicant." + name);
            }
        }
    }

    private void placeFacts(JsonParser json, JsonToken token) {
        if (!object(json, token, "applicant.placeFacts")) return;
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            var value = json.nextToken();
            var path = "applicant.placeFacts." + name;
            switch (name) {
                case "craftVillage" -> craftVillage = flag(json, value, path);
                case "cityClass" -> cityClass = cityClass(json, value, path);
                case "formerCommuneSince" -> formerCommuneSince = date(json, value, path);
                case "difficult" -> difficult = oneOf(DIFFICULT, text(json, value, path), path);
                default -> unknownField(json, path);
            }
        }
    }

    private boolean object(JsonParser json, JsonToken token, String field) {
        if (token == JsonToken.START_OBJECT) return true;
        if (token != JsonToken.VALUE_NULL) {
            json.skipChildren();
            add(field, Code.UNKNOWN_VALUE);
        }
        return false;
    }

    private @Nullable String text(JsonParser json, JsonToken token, String field) {
        if (token == JsonToken.VALUE_STRING) return json.getString();
        if (token != JsonToken.VALUE_NULL) {
            json.skipChildren();
            add(field, Code.UNKNOWN_VALUE);
        }
        return null;
    }

    /** A class is written as text or as a number. */
    private @Nullable String cityClass(JsonParser json, JsonToken token, String field) {
        var text = token == JsonToken.VALUE_NUMBER_INT ? json.getString() : text(json, token, field);
        return oneOf(CITY_CLASSES, text, field);
    }

    private @Nullable String oneOf(Set<String> known, @Nullable String text, String field) {
        if (text == null || known.contains(text)) return text;
        add(field, Code.UNKNOWN_VALUE);
        return null;
    }

    private @Nullable LocalDate date(JsonParser json, JsonToken token, String field) {
        var text = text(json, token, field);
        if (text == null) return null;
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            add(field, Code.UNKNOWN_VALUE);
            return null;
        }
    }

    private @Nullable Tier tier(JsonParser json, JsonToken token) {
        var text = text(json, token, "tier");
        if (text == null) return null;
        for (var known : Tier.values()) {
            if (known.name().equals(text)) return known;
        }
        add("tier", Code.UNKNOWN_VALUE);
        return null;
    }

    /** Codes of provinces have two digits. */
    private @Nullable String province(JsonParser json, JsonToken token) {
        var text = text(json, token, "province");
        if (text == null) return null;
        if (text.length() == 2 && Character.isDigit(text.charAt(0)) && Character.isDigit(text.charAt(1))) return text;
        add("province", Code.UNKNOWN_VALUE);
        return null;
    }

    private void priority(JsonParser json, JsonToken token) {
        if (token == JsonToken.VALUE_NULL) return;
        if (token != JsonToken.START_ARRAY) {
            json.skipChildren();
            add("priority", Code.UNKNOWN_VALUE);
            return;
        }
        for (var element = json.nextToken(); element != JsonToken.END_ARRAY; element = json.nextToken()) {
            var text = element == JsonToken.VALUE_STRING ? json.getString() : "";
            json.skipChildren();
            var ground = ground(text);
            if (ground == null) add("priority", Code.UNKNOWN_VALUE);
            else priority.add(ground);
        }
    }

    private static @Nullable PriorityGround ground(String text) {
        for (var ground : PriorityGround.values()) {
            if (ground.name().equals(text)) return ground;
        }
        return null;
    }

    private boolean flag(JsonParser json, JsonToken token, String field) {
        if (token == JsonToken.VALUE_TRUE) return true;
        if (token != JsonToken.VALUE_FALSE && token != JsonToken.VALUE_NULL) {
            json.skipChildren();
            add(field, Code.UNKNOWN_VALUE);
        }
        return false;
    }

    private @Nullable Dong money(JsonParser json, JsonToken token, String field) {
        var amount = whole(json, token, field);
        return amount == null ? null : new Dong(amount);
    }

    /** Units are counted from one: a number that is none is out of range. */
    private int quantity(JsonParser json, JsonToken token) {
        if (token == JsonToken.VALUE_NULL) return 1;
        if (token != JsonToken.VALUE_NUMBER_INT) {
            json.skipChildren();
            add("quantity", Code.NOT_WHOLE);
            return 1;
        }
        var small = json.getNumberType() == JsonParser.NumberType.INT;
        return small ? json.getIntValue() : Integer.MAX_VALUE;
    }

    private @Nullable Long whole(JsonParser json, JsonToken token, String field) {
        if (token == JsonToken.VALUE_NULL) return null;
        if (token != JsonToken.VALUE_NUMBER_INT) {
            json.skipChildren();
            add(field, Code.NOT_WHOLE);
            return null;
        }
        if (json.getString().startsWith("-")) {
            var zero = json.getNumberType() == JsonParser.NumberType.INT && json.getIntValue() == 0;
            if (zero) return 0L;
            add(field, Code.NEGATIVE);
            return null;
        }
        if (json.getNumberType() == JsonParser.NumberType.BIG_INTEGER || json.getLongValue() > LARGEST) {
            add(field, Code.TOO_LARGE);
            return null;
        }
        return json.getLongValue();
    }

    private void unknownField(JsonParser json, String field) {
        json.skipChildren();
        add(field, Code.UNKNOWN_FIELD);
    }

    private void add(String field, Code code) {
        var error = new CaseError(field, code);
        if (!errors.contains(error)) errors.add(error);
    }
}
