package vn.khuyencong.legal.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khuyencong.legal.RestsOnLaw;
import vn.khuyencong.legal.RestsOnLaw.Dependent;
import vn.khuyencong.legal.RestsOnLaw.Dependents;
import vn.khuyencong.legal.RestsOnLaw.Kind;

/** "Nếu văn bản này hết hiệu lực thì ảnh hưởng gì": asks every matter, and puts what is of one kind together. */
@Component
class LawDependents {

    private final List<RestsOnLaw> matters;

    LawDependents(List<RestsOnLaw> matters) {
        this.matters = matters;
    }

    List<Dependents> on(Collection<UUID> provisions) {
        if (provisions.isEmpty()) return List.of();
        var things = matters.stream()
                .flatMap(matter -> matter.restingOn(provisions).stream())
                .collect(Collectors.toMap(
                        Dependents::kind,
                        Dependents::things,
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList(),
                        () -> new EnumMap<Kind, List<Dependent>>(Kind.class)));
        return things.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .sorted(Comparator.comparing(group -> group.getKey()))
                .map(group -> new Dependents(group.getKey(), group.getValue()))
                .toList();
    }
}
