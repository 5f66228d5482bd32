package planted.assets.property;

import jakarta.faces.context.FacesContext;

class KnowsPages {
    FacesContext faces;
}
