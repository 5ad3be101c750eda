package vn.khuyencong.norm;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;

/** Has the national norms laid down before anybody asks for one. */
@Component
class ShippedNormsLoader implements SmartInitializingSingleton {

    private final ShippedNorms norms;

    ShippedNormsLoader(ShippedNorms norms) {
        this.norms = norms;
    }

    @Override
    public void afterSingletonsInstantiated() {
        CurrentActor.runAs(Actor.system(""), norms::load);
    }
}
