package vn.khuyencong.e2e;

import java.util.HashMap;
import java.util.Map;

/** Everybody of the story, each at a browser of her own, signed in when first asked for. */
final class Cast implements AutoCloseable {

    private final Map<String, Person> people = new HashMap<>();

    /** The workshop owner has a phone, and is not signed in at first. */
    Person owner() {
        return people.computeIfAbsent("coso1", name -> Person.withAPhone(name));
    }

    Person centre() {
        return official("trungtam");
    }

    Person accountant() {
        return official("ketoan");
    }

    Person officer() {
        return official("so.chuyenvien");
    }

    Person leader() {
        return official("so.lanhdao");
    }

    Person chair() {
        return official("ubnd");
    }

    private Person official(String username) {
        return people.computeIfAbsent(username, name -> Person.atADesk(name).signsIn(name));
    }

    @Override
    public void close() {
        people.values().forEach(Person::close);
    }
}
