package planted.gateway.site;

public class Site {
}
