/**
 * Words that page makers name parts by, in `class`, `id` and the like: general vocabulary in English and Spanish, no
 * site's own names. Each is one word of a name that may be written "share-bar", "shareBar" or "share_bar".
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Parts that are hardly ever the article, however much they say. */
export const APART_WORDS = words(
  `comment comments commentlist commentform comentario comentarios disqus respond replies
   cookie cookies consent gdpr
   newsletter newsletters boletin boletines signup subscribe subscription subscriptions suscripcion suscribete suscribirse
   nav navbar navigation navegacion menu menus submenu breadcrumb breadcrumbs crumb crumbs migas migaspan pagination paginacion pager skip
   footer sidebar
   share sharing shares sharer sharebar compartir comparte social socials sociales redes
   related relacionado relacionados relacionada relacionadas
   recommended recommendation recommendations recomendado recomendados recomendadas recomendaciones
   ad ads advert adverts advertisement advertising adsense adslot dfp publicidad anuncio anuncios
   sponsor sponsored patrocinado patrocinados
   tooltip popover popup rollover modal overlay lightbox dropdown
   login register donate donation donations donacion donaciones`,
);

/** Parts beside the article's words; a part so named that holds much of the page's words is the article all the same. */
export const BESIDE_WORDS = words(
  `promo promos promotion promotional promoted teaser teasers trending popular mostread masleidas
   byline bylines author authors autor autores autoria firma firmas firmante redactor bio biography biografia
   tag tags tagcloud hashtags etiqueta etiquetas keywords topics
   caption captions credit credits creditos photographer copyright leyenda epigrafe
   meta metadata postmeta timestamp datetime pubdate published updated
   rating ratings toolbar utility print imprimir
   gallery galeria slideshow carousel carrusel slider thumbnails
   editsection navbox infobox toc noprint disclaimer disclosure
   seealso readmore leermas vertambien tambien
   banner callout cta poll encuesta quiz survey`,
);

/** Two words side by side that name such a part where neither alone does: "also-like", "read-next", "lo-mas-leido". */
export const BESIDE_PAIRS = words(
  `see-also read-also read-more read-next also-read also-like may-like more-from more-on more-stories more-news
   most-read most-viewed most-popular top-stories latest-news latest-stories sign-up follow-us get-app
   ver-tambien lea-tambien lee-tambien te-puede puede-interesar mas-leido mas-leidas mas-leidos mas-noticias mas-visto
   mas-vistas ultimas-noticias lo-ultimo sr-only visually-hidden screen-reader back-top skip-link jump-link
   about-author pie-foto pie-imagen pie-de palabras-clave post-date entry-date article-date publish-date`,
);

/** Longer words that are also found run together with others: "relatedposts", "articlefooter". */
export const GLUED_WORDS: readonly string[] =
  "related relacionad recommended recomendad newsletter breadcrumb sidebar footer byline caption commentlist piefoto piedefoto".split(
    " ",
  );

/** Names that begin or end so say what a page may do or lacks ("no-sidebar", "has-share", "comments-open"). */
export const STATE_STARTS = words("has no with without not is js hide show allow enable col");
export const STATE_ENDS = words("enabled disabled open closed on off true false active");

/** Words of others that the article shows among its own: "social-embed". */
export const EMBEDDED = words("embed embedded oembed tweet");

/** Names of the element that holds the article's text and nothing else: one of each side by side, or run together. */
export const TEXT_OWNERS = words("article articulo story entry post news nota noticia blog");
export const TEXT_NAMES = words("body content contents text copy cuerpo contenido texto");

/** Parts that the article's text is somewhere inside. */
export const BODY_WORDS = words(
  `article articlebody articulo content contenido entry post story storybody body text texto cuerpo nota noticia main
   prose richtext`,
);

/** Elements and ARIA roles that are never the article. */
export const APART_ELEMENTS = words("nav footer aside form dialog menu label legend figcaption");
export const APART_ROLES = words(
  "navigation banner contentinfo complementary search dialog alertdialog alert menu menubar toolbar tablist form tooltip",
);

/** Elements inside of sentences: only what shows on a touch of the mouse is left out of those. */
export const SENTENCE_ELEMENTS = words("a abbr b cite em font i mark q strong sub sup time u");
export const SHOWN_ON_TOUCH = words("tooltip popover popup rollover");
