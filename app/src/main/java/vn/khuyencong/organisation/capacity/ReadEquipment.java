package vn.khuyencong.organisation.capacity;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A piece of equipment with its history, for its page. */
@Component
@Transactional(readOnly = true)
public class ReadEquipment {

    private final EquipmentStore store;
    private final CapacityRoles roles;

    ReadEquipment(EquipmentStore store, CapacityRoles roles) {
        this.store = store;
        this.roles = roles;
    }

    /** A piece and everything that was done with it, the latest first. */
    public record Look(Equipment piece, List<Equipment.Move> moves) {

        public Look {
            moves = List.copyOf(moves);
        }
    }

    /** @throws vn.khuyencong.shared.NotFound where it is not there or of another province */
    public Look look(UUID id) {
        roles.mustRead();
        return new Look(store.get(id), store.moves(id));
    }

    public Equipment get(UUID id) {
        roles.mustRead();
        return store.get(id);
    }
}
