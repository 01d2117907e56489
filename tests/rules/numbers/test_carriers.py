"""Carriers and their names."""

import pytest

from pyrules.numbers import carrier, carrier_named, slugs

CONTRACT = (
    "cainiao 4px yanwen yunexpress sunyou winit cne ubi wanb topyou jcex speedx uniuni gofo ontrac china-post ems sf-express zto "
    "sto yto yunda jt-express jd-logistics deppon usps ups fedex dhl-express dhl-ecommerce dhl-paket tnt amazon royal-mail "
    "parcelforce evri yodel inpost dpd gls hermes-de mondial-relay relais-colis colis-prive la-poste chronopost geodis bpost "
    "postnl postnord bring posti austrian-post swiss-post correos correos-express ctt ctt-express seur mrw nacex tipsa paack "
    "ecoscooting poste-italiane brt sda poczta-polska packeta ukrposhta nova-poshta meest russian-post correios correos-chile "
    "mail-americas canada-post purolator australia-post nz-post japan-post yamato sagawa korea-post hongkong-post singapore-post "
    "pos-malaysia thailand-post india-post delhivery blue-dart landmark asendia an-post pitney-bowes venipak aramex"
).split()


def test_every_carrier_of_the_contract_is_known():
    assert set(CONTRACT) <= set(slugs())


@pytest.mark.parametrize("slug", slugs())
def test_every_carrier(slug):
    found = carrier(slug)
    assert found.name
    assert carrier_named(found.name) == slug
    assert found.tracker is None or (found.tracker.startswith("https://") and found.tracker.count("{number}") == 1)


def test_unknown_slug():
    with pytest.raises(KeyError):
        carrier("post-qq")


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("J&T Express", "jt-express"), ("PostNL", "postnl"), ("Correos", "correos"), ("La Poste/Colissimo", "la-poste"),
        ("GLS", "gls"), ("InPost Paczkomaty", "inpost"), ("Почта России", "russian-post"), ("Новая Почта", "nova-poshta"),
        ("CORREOS EXPRESS", "correos-express"), ("DHL Paket", "dhl-paket"), ("Correos de Chile", "correos-chile"),
        ("Your carrier: Evri.", "evri"), ("Chronopost France", "chronopost"), ("日本郵便", "japan-post"),
        ("nobody", None), ("", None),
    ],
)  # fmt: skip
def test_named(text, slug):
    assert carrier_named(text) == slug
